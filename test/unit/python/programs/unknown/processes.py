# Other programs are not started.
import os
import subprocess

print(subprocess.run(['ls'], capture_output=True).stdout)  #? outside of this program
print(subprocess.check_output('echo 1', shell=True))  #? outside of this program
status = os.system('true')
print(status)  #? outside of this program
print(os.popen('date').read())  #? outside of this program
print(os.environ['HOME'])  #? not known here

# Code in texts is not run.
exec('secret = 42')
print(secret)  #? runs code that is not written here
print(eval('1 + 1'))  #? runs code that is not written here
code = compile('3', '<text>', 'eval')
print(eval(code))  #? runs code that is not written here
sum_ = __import__('math').fsum([1, 2])
print(sum_)  #? runs code that is not written here

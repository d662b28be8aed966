# Numbers from the network.
import urllib.request
import requests
from tensorflow import keras

response = requests.get('http://localhost:9/metrics').json()
print(response['accuracy'])  #? outside of this program
page = urllib.request.urlopen('http://localhost:9/')
len(page.read())  #? outside of this program
(x_train, y_train), (x_test, y_test) = keras.datasets.mnist.load_data()
print(x_train.shape)  #? outside of this program
print('next', [2] * 2)  #: next [2, 2]

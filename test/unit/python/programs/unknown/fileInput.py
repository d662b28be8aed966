# Numbers from files.
import json
import numpy as np
import pandas as pd

with open('predictions.json') as file:
    predictions = json.load(file)
print(predictions)  #? json.load is not known here
table = np.loadtxt('labels.csv', delimiter=',')
print(table.mean())  #? outside of this program
print(np.load('weights.npy').shape)  #? outside of this program
frame = pd.read_csv('train.csv')
print(frame['label'].sum())  #? outside of this program
print(1 + 1)  #: 2

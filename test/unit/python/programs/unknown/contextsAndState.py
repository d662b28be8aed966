# Files, locks and databases behind with.
import sqlite3
import pickle
import h5py

with sqlite3.connect(':memory:') as db:
    rows = db.execute('select 1').fetchall()
print(rows)  #? sqlite3
with open('m.pkl', 'rb') as f:
    model = pickle.load(f)
print(model.score([[1.0]], [1.0]))  #? 
weights = h5py.File('w.h5')['dense/kernel:0'][:]
print(weights)  #? h5py
with open('log.txt', 'w') as log:
    written = log.write('never')
print(written)  #? outside of this program
print(abs(-4))  #: 4

# Attributes by name, and objects that answer to every name.
import importlib

values = [3, 1, 2]
print(getattr(values, 'sort'[::-1][::-1])())  #? runs code that is not written here
keras = importlib.import_module('keras')
print(keras.losses.mse([1.0], [2.0]))  #? runs code that is not written here


class Meta(type):
    def __getattr__(cls, name):
        return len(name)


class Magic(metaclass=Meta):
    pass


print(Magic.anything)  #? metaclass is not followed here
print(globals()['values'])  #? runs code that is not written here
print(vars(Magic))  #? runs code that is not written here

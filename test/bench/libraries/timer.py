"""Times NumPy and scikit-learn on request: questions as lines of JSON, an answer to each (pythonTimer.ts asks them)."""

import gc
import importlib
import json
import sys
import textwrap
import time

names = {}
works = {}


def version(library):
    module = importlib.import_module(library)
    names["np"] = importlib.import_module("numpy")
    if library == "sklearn":
        names["metrics"] = importlib.import_module("sklearn.metrics")
    return {"version": module.__version__}


def take(arrays):
    """Arrays of raw float64 become global names."""
    np = names["np"]
    works.clear()
    # A function and its global names hold each other, and the last contest's arrays.
    gc.collect()
    for name, array in arrays.items():
        values = np.fromfile(array["file"], dtype="<f8").reshape(array["shape"])
        names[name] = values.astype(array["dtype"], copy=False)
    return {"done": True}


def define(name, code, result):
    """Makes a function of the code and writes what it returns, as raw float64."""
    scope = dict(names)
    exec("def work():\n" + textwrap.indent(code, "    "), scope)
    works[name] = scope["work"]
    np = names["np"]
    np.asarray(works[name](), dtype="<f8").tofile(result)
    return {"done": True}


def time_calls(name, calls):
    work = works[name]
    start = time.perf_counter()
    for _ in range(calls):
        work()
    return {"milliseconds": (time.perf_counter() - start) * 1000 / calls}


answers = {"version": version, "take": take, "define": define, "time": time_calls}

gc.disable()
for line in sys.stdin:
    question = json.loads(line)
    try:
        reply = answers[question.pop("ask")](**question)
    except Exception as error:
        reply = {"error": f"{type(error).__name__}: {error}"}
    print(json.dumps(reply), flush=True)

# torchmetrics as objects: the examples of its documentation, and their batches.
import torch
import torchmetrics
from torchmetrics import Accuracy, MeanSquaredError, Metric, MetricCollection, Precision
from torchmetrics.classification import MulticlassAccuracy

target = torch.tensor([0, 1, 2, 3])
preds = torch.tensor([0, 2, 1, 3])
metric = Accuracy(task="multiclass", num_classes=4)
metric(preds, target)  #: 0.5
metric.update(torch.tensor([1, 2]), torch.tensor([1, 2]))
print(metric.compute())  #: 0.6666667
metric.reset()
metric(torch.tensor([3]), torch.tensor([0])).item()  #: 0.0
top = Accuracy(task="multiclass", num_classes=3, top_k=2)
probabilities = torch.tensor([[0.1, 0.9, 0], [0.3, 0.1, 0.6], [0.2, 0.5, 0.3]])
top(probabilities, torch.tensor([0, 1, 2]))  #: 0.6666667
mse = MeanSquaredError()
for p, t in [(1.0, 2.0), (3.0, 5.0)]:
    mse.update(torch.tensor([p]), torch.tensor([t]))
print(mse.compute().item())  #: 2.5
both = MetricCollection([MulticlassAccuracy(num_classes=4, average="micro"), Precision(task="multiclass", num_classes=4, average="micro")])
print(both(preds, target))  #: {'MulticlassAccuracy': tensor(0.5000), 'MulticlassPrecision': tensor(0.5000)}
named = MetricCollection({"b": MeanSquaredError(), "a": MeanSquaredError(squared=False)}, prefix="val_")
named.update(torch.tensor([1.0]), torch.tensor([3.0]))
print(named.compute())  #: {'val_a': tensor(2.), 'val_b': tensor(4.)}

class Share(Metric):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.add_state("correct", default=torch.tensor(0), dist_reduce_fx="sum")
        self.add_state("total", default=torch.tensor(0), dist_reduce_fx="sum")
    def update(self, preds, target):
        self.correct += torch.sum(preds == target)
        self.total += target.numel()
    def compute(self):
        return self.correct.float() / self.total

share = Share()
share(preds, target)  #: 0.5
share.update(torch.tensor([1, 1]), torch.tensor([1, 1]))
print(share.compute())  #: 0.6666667
share.reset()
share(torch.tensor([1]), torch.tensor([0]))  #: 0.0
MulticlassAccuracy(4, 2, 'macro')  #? options by place
MeanSquaredError().compute()  #? compute before update

# Losses that a program writes as modules.
import torch
import torch.nn as nn
import torch.nn.functional as F

class DiceLoss(nn.Module):
    def __init__(self, smooth=1.0):
        super().__init__()
        self.smooth = smooth
    def forward(self, inputs, targets):
        intersection = (inputs * targets).sum()
        return 1 - (2 * intersection + self.smooth) / (inputs.sum() + targets.sum() + self.smooth)

class Weighted(nn.Module):
    def __init__(self, weight):
        super(Weighted, self).__init__()
        self.weight = weight
        self.inner = nn.MSELoss(reduction='none')
    def forward(self, inputs, targets):
        return torch.mean(self.weight * self.inner(inputs, targets))

DiceLoss()(torch.tensor([[1.0, 0.0]]), torch.tensor([[1.0, 1.0]])).item()  #: 0.25
DiceLoss(smooth=0.0).to('cpu')(torch.ones(2, 2), torch.ones(2, 2)).item()  #: 0.0
Weighted(torch.tensor([1.0, 3.0]))(torch.tensor([1.0, 2.0]), torch.tensor([0.0, 0.0])).item()  #: 6.5
nn.Softmax(dim=-1)(torch.tensor([1.0, 1.0]))  #: [0.5 0.5]
nn.ReLU()(torch.tensor([-1.0, 2.0]))  #: [0. 2.]
nn.Sigmoid()(torch.tensor(0.0)).item()  #: 0.5

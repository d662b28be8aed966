# The modules of torch.nn.
import torch
from torch import nn, tensor

pred, target = tensor([-0.9616, 2.4527, 2.1411, 0.7765, 2.3748]), tensor([-0.7687, 1.4614, -1.0682, -2.0069, -4.134])
criterion = nn.SmoothL1Loss(reduction='sum')
criterion(pred, target)  #= p-fw-torch-smooth_l1_loss-002
nn.MSELoss(reduction='sum')(tensor([-2.3112, 0.514, 1.2761, 0.4829, 3.0909]), tensor([-1.9458, -2.9638, 0.7171, 0.2461, 6.0564]))  #= p-fw-torch-mse_loss-002
bce = nn.BCELoss(reduction='sum')
bce(tensor([0.7956, 0.852, 0.5908, 0.325, 0.1701]), tensor([0, 1, 1, 1, 1]).float())  #= p-fw-torch-binary_cross_entropy-002
poisson = nn.PoissonNLLLoss(reduction='sum')
with torch.no_grad():
    value = poisson(tensor([1.1395, 1.3252, 0.7126, 1.6824, 2.764]), tensor([1, 4, 3, 3, 5]).float())
value.detach().numpy()  #= p-fw-torch-poisson_nll_loss-002
nn.HingeEmbeddingLoss(reduction='sum')(tensor([0.5268, 0.8795, -0.2243, 0.3163, -0.4496]), tensor([-1, 1, 1, -1, -1]))  #= p-fw-torch-hinge_embedding_loss-002

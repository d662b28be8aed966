# Cross-entropy and others with the operations of torch.
import torch

logits, label = torch.tensor([-1.8248, 1.0147, -0.1175, -0.6032]), 2
torch.logsumexp(logits, dim=0) - logits[label]  #= p-fw-torch-cross_entropy-248
-torch.log_softmax(logits, dim=-1)[label]  #= p-fw-torch-cross_entropy-248
-torch.log(torch.exp(logits) / torch.exp(logits).sum())[label]  #= p-fw-torch-cross_entropy-248
x = torch.tensor([4.0482, 1.4647, 0.1725, -2.0762, 2.2239])
t = torch.tensor([1, 1, 1, 1, 0]).float()
p = torch.sigmoid(x)
-(t * p.log() + (1 - t) * (1 - p).log()).sum()  #= p-fw-torch-binary_cross_entropy_with_logits-002
error = torch.tensor([-2.3112, 0.514, 1.2761, 0.4829, 3.0909]) - torch.tensor([-1.9458, -2.9638, 0.7171, 0.2461, 6.0564])
error.pow(2).sum()  #= p-fw-torch-mse_loss-002
(error @ error).item()  #= p-fw-torch-mse_loss-002
d = torch.tensor([-0.9616, 2.4527, 2.1411, 0.7765, 2.3748]).sub(torch.tensor([-0.7687, 1.4614, -1.0682, -2.0069, -4.134])).abs()
torch.where(d < 1, 0.5 * d ** 2, d - 0.5).sum()  #= p-fw-torch-smooth_l1_loss-002

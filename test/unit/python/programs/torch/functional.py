# torch.nn.functional on tensors.
import torch
import torch.nn.functional as F

F.mse_loss(torch.tensor([-2.3112, 0.514, 1.2761, 0.4829, 3.0909]), torch.tensor([-1.9458, -2.9638, 0.7171, 0.2461, 6.0564]), reduction='sum')  #= p-fw-torch-mse_loss-002
loss = F.binary_cross_entropy_with_logits(
    torch.tensor([4.0482, 1.4647, 0.1725, -2.0762, 2.2239]),
    torch.tensor([1, 1, 1, 1, 0], dtype=torch.float32),
    reduction='sum',
)
loss.item()  #= p-fw-torch-binary_cross_entropy_with_logits-002
F.cross_entropy(torch.tensor([-1.8248, 1.0147, -0.1175, -0.6032]), torch.tensor(2), reduction='sum')  #= p-fw-torch-cross_entropy-248
F.huber_loss(torch.tensor([3.3569, -1.969, -0.7992, -1.8335, -0.7119]), torch.tensor([1.6551, 1.2822, -2.9724, 0.4521, -0.9119]), reduction='sum')  #= p-fw-torch-huber_loss-002
F.kl_div(torch.tensor([-3.09004, -2.30459, -0.96364, -0.74003]), torch.tensor([0.6077, 0.0469, 0.2394, 0.106]), reduction='sum')  #= p-fw-torch-kl_div-035
F.nll_loss(torch.tensor([[-0.94197, -0.60087, -2.78377], [-0.05369, -4.53669, -3.18039], [-1.34247, -1.31597, -0.75377], [-1.49829, -3.35899, -0.29879]]), torch.tensor([1, 2, 0, 1]), reduction='sum')  #= p-fw-torch-nll_loss-026

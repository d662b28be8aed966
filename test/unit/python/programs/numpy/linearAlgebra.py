# Products and norms.
import numpy as np

a, b = np.array([[1., 2.], [3., 4.]]), np.array([[0., 1.], [1., 0.]])
print(a @ b, np.dot(a, [1, 1]), np.matmul(a, b).sum(), a.dot(b)[0])  #: [[2. 1.] [4. 3.]] [3. 7.] 10.0 [2. 1.]
print(np.linalg.norm([3, 4]), np.linalg.norm(a, axis=1), np.trace(a), np.inner([1, 2], [3, 4]))  #: 5.0 [2.23606798 5.        ] 5.0 11
u, v = np.array([1., 0., 1.]), np.array([0., 1., 1.])
print(u @ v, u @ v / (np.linalg.norm(u) * np.linalg.norm(v)), np.vdot(u, v))  #: 1.0 0.4999999999999999 1.0
print(np.einsum('ij,ij->i', a, b), np.einsum('ij,jk', a, b), np.tensordot(a, b, axes=1))  #: [2. 3.] [[2. 1.] [4. 3.]] [[2. 1.] [4. 3.]]
m = np.matrix([[1, 2], [3, 4]])
print(m * m, m.T)  #: [[ 7 10] [15 22]] [[1 3] [2 4]]
print(np.linalg.norm(a), np.diag(a), np.diag([1, 2]))  #: 5.477225575051661 [1. 4.] [[1 0] [0 2]]

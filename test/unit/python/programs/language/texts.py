# f-strings, % and format, as programs print their metrics.
loss, accuracy, epoch = 0.123456, 0.9876, 3
print(f'epoch {epoch:>3}: loss={loss:.4f}, accuracy={accuracy:.1%}')  #: epoch   3: loss=0.1235, accuracy=98.8%
print('epoch %d: loss=%.3e, accuracy=%5.2f%%' % (epoch, loss, accuracy * 100))  #: epoch 3: loss=1.235e-01, accuracy=98.76%
print('{0} {name:<8}|{1:+.2f}'.format(epoch, loss, name='loss'))  #: 3 loss    |+0.12
print(f'{loss!r:>10}|{epoch:05d}|{1234567.891:,.2f}|{loss=:.2f}')  #: 0.123456|00003|1,234,567.89|loss=0.12
print('_'.join(str(i) for i in range(4)), 'ab' * 2 + 'c', 'Loss'.lower().replace('s', 'z'))  #: 0_1_2_3 ababc lozz
name = 'val_binary_accuracy'
print(name.split('_'), name.startswith('val_'), name[4:].title(), len(name))  #: ['val', 'binary', 'accuracy'] True Binary_Accuracy 19
print('a', 1, None, [1.0], sep=' | ', end='!')  #: a | 1 | None | [1.0]!
print(f"{'nested ' + str([x ** 2 for x in range(3)])}", '%s' % (1, ))  #: nested [0, 1, 4] 1

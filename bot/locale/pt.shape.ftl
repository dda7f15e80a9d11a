reason-wall = uma única mensagem que enche a tela inteira, e os outros perdem o fio da conversa

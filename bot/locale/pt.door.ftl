door-hello = Olá! Você pediu para entrar em { $community }. Sou um bot e ajudo a equipe. Estas são as regras de lá:

    { $rules }

    Quando tiver lido, aperte o botão e você já está dentro.
button-door = Já li, me deixe entrar
door-welcome = Que bom ter você em { $community }! Você já está dentro.
door-in = Você já está em { $community }.
door-many = Muita gente pede para entrar em { $community } agora, então a equipe olha cada pedido e vai responder. Você não precisa fazer mais nada.
door-team = A equipe de { $community } vai responder ao seu pedido. Ele espera lá, e você não precisa fazer mais nada.
door-none = Não acho nenhum pedido seu à espera em { $community }. Se quiser entrar, é só pedir mais uma vez.
door-again = Agora não deu certo. Aperte o botão de novo em um minuto, por favor.
setup-door = Quem pede para entrar lê as regras comigo em particular e entra com um botão. Para isso o grupo tem que aprovar novos membros (nas configurações, ou com um link de convite que peça aprovação).
setup-no-door = Só os admins respondem a quem pede para entrar: /setup com door on, e eu deixo entrar, em particular, quem leu as regras.
setup-door-switch = door aceita on e off.
setup-door-elsewhere = O Discord já faz isso: em Onboarding, e com regras a aceitar antes de escrever (Rules Screening), nas configurações do servidor. Nada foi mudado.

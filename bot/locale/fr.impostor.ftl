reason-impostor = un nom qui se lit comme celui de quelqu'un de l'équipe ; on peut prendre l'un pour l'autre

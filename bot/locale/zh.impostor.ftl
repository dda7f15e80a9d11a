reason-impostor = 名字读起来像管理团队中某人的名字，别人可能会认错

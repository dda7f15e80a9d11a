reason-wall = 一条消息占满了整个屏幕，让别人跟不上聊天

# Not built by the project's own checks (they have no container engine); `docker build .` is yours.
FROM python:3.11-slim-bookworm AS build
WORKDIR /src
COPY pyproject.toml constraints.txt README.md LICENSE NOTICE ./
RUN python -m venv /opt/modbot \
 && /opt/modbot/bin/pip install --no-cache-dir -c constraints.txt torch --index-url https://download.pytorch.org/whl/cpu
COPY bot bot
COPY policies policies
COPY config/helplines.yaml config/helplines.yaml
RUN /opt/modbot/bin/pip install --no-cache-dir -c constraints.txt .

FROM python:3.11-slim-bookworm
RUN useradd --create-home --uid 10001 modbot && install -d -o modbot /data
COPY --from=build /opt/modbot /opt/modbot
USER modbot
WORKDIR /data
ENV PATH=/opt/modbot/bin:$PATH MODBOT_DATABASE=/data/modbot.sqlite \
    MODBOT_MODEL_CACHE=/data/models TOKENIZERS_PARALLELISM=false
# Whoever publishes the port decides who may ask; compose.yaml publishes it on the host's loopback.
ENV MODBOT_HEALTH_LISTEN=0.0.0.0 MODBOT_CONSOLE__LISTEN=0.0.0.0
EXPOSE 8085 8086
VOLUME /data
# /ready, since a bot that is behind is not helped by a restart; port 0 answers nobody. Until the first
# answer a model may be fetched.
HEALTHCHECK --interval=30s --timeout=10s --start-period=15m CMD python -c \
  "import http.client, os, sys; \
  port = int(os.environ.get('MODBOT_HEALTH_PORT', 8085)) or sys.exit(0); \
  bot = http.client.HTTPConnection('127.0.0.1', port, timeout=5); \
  bot.request('GET', '/ready'); \
  sys.exit(bot.getresponse().status != 200)"
ENTRYPOINT ["modbot"]
CMD ["run"]

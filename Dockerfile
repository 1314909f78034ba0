# Isnad in an image: the bundled program with the few packages that it does not hold, on Debian with Node's binary alone.
# It serves on port 4000 and keeps its SQLite file in /data; ISNAD_DATABASE_URL takes it to PostgreSQL (compose.yaml).
#   docker build --tag isnad . && docker run --publish 4000:4000 --volume isnad:/data isnad
FROM node:24-bookworm-slim AS made
WORKDIR /isnad
COPY . .
RUN node scripts/setup.mjs && node scripts/setup/image.mjs /made

FROM debian:bookworm-slim
COPY --from=made /usr/local/bin/node /usr/local/bin/node
COPY --from=made /made /isnad
# What was compiled is kept between starts: only that folder is the program's to write, beside /data.
RUN useradd --system --create-home --home-dir /data isnad \
  && mkdir /isnad/node_modules/.cache && chown isnad /isnad/node_modules/.cache
USER isnad
WORKDIR /data
VOLUME /data
ENV HOST=0.0.0.0 PORT=4000 ISNAD_DATABASE_URL=file:/data/isnad.db NODE_ENV=production
EXPOSE 4000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# The program ends its work on SIGTERM; it is the first process, so that the signal comes to it.
ENTRYPOINT ["node", "/isnad/build/packed/main.mjs"]
CMD ["serve"]

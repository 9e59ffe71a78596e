FROM node:20-slim AS build
WORKDIR /build
COPY . .
RUN npm ci

FROM node:20-slim
WORKDIR /app
COPY --from=build /build/package.json ./
COPY --from=build /build/dist ./dist
USER node
WORKDIR /configs
ENTRYPOINT ["node", "/app/dist/cli.cjs"]
CMD ["."]

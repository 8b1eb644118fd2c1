// Light from an area: what is near a wide light is lit round its sides as well.

// How far light comes round a body: a little from a lamp, which keeps its border soft, and up to
// a third of the way from a light as wide as it is near. near: 1 / metres to light i.
float reachOfArea(int i, float near) {
  return 0.13 + 0.17 * lightPlace[i].w * min(near * near / lightColor[i].w, 1.0);
}

// What arrives at a surface whose normal has this cosine towards the light.
float wrapped(float cosine, float round) {
  return max(cosine * (1.0 - round) + round, 0.0);
}

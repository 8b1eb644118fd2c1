// The border of a change of look: a height over the sole with waves and a few tall tongues.
uniform float front;
uniform float above;   // 1: what is above the border shows; 0: what is below

float border(vec3 b) {
  float turn = atan(b.z, b.x);
  float tall = max(sin(2.0 * turn + 0.4), 0.0);
  return front + 0.07 * sin(3.0 * turn + 0.6) + 0.05 * sin(7.0 * turn + 1.9)
      + 0.03 * sin(23.0 * b.x + 1.3) + 0.16 * tall * tall * tall * tall;
}

bool hidden(vec3 b) {
  return (b.y > border(b)) != (above > 0.5);
}

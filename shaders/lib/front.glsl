// What of a body is there: what lies between two borders, heights over the sole in the bind pose
// with waves and a few tall tongues, and outside of some balls. Metres; bind space.
uniform vec4 front;      // lower border, upper border, their heights a metre of this body, lip
uniform vec4 holes[6];   // centre, squared radius

float waves(vec3 b) {
  float turn = atan(b.z, b.x);
  float tall = max(sin(2.0 * turn + 0.4), 0.0);
  float thin = max(sin(5.0 * turn + 1.1 + 2.0 * b.x), 0.0);
  tall *= tall;
  thin *= thin;
  thin *= thin;
  return 0.06 * sin(3.0 * turn + 0.6) + 0.045 * sin(7.0 * turn + 1.9)
      + 0.025 * sin(23.0 * b.x + 1.3) + 0.14 * tall * tall + 0.12 * thin * thin;
}

// Metres below the upper border and above the lower one.
vec2 inside(vec3 b) {
  vec3 p = b * front.z;
  float y = p.y - waves(p);
  return vec2(front.y - y, y - front.x);
}

bool hidden(vec3 b) {
  vec2 d = inside(b);
  bool out2 = d.x < 0.0 || d.y < 0.0;
  for (int i = 0; i < 6; i++) {
    vec3 q = b - holes[i].xyz;
    out2 = out2 || dot(q, q) < holes[i].w;
  }
  return out2;
}

// How far the surface stands out: a lip with a round edge, drawn out thin behind it.
float lip(vec3 b) {
  vec2 d = inside(b);
  float at = smoothstep(-0.004, 0.022, d.x);
  return front.w * at * (1.0 - 0.45 * smoothstep(0.05, 0.4, d.x)) * smoothstep(0.0, 0.10, d.y);
}

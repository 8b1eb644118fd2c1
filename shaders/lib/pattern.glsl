// Procedural surfaces. p: model space, metres; n: model-space normal; first, second: linear
// Rec.709; cell: size of one cell in metres; t: scene seconds. Each returns the colour; patternMolten
// and patternWindows return radiance in `glow` as well.
float hash21(vec2 p) {
  vec3 q = fract(vec3(p.xyx) * 0.1031);
  q += dot(q, q.yzx + 33.33);
  return fract((q.x + q.y) * q.z);
}

float valueNoise(vec2 p) {
  vec2 i = floor(p);
  vec2 f = p - i;
  vec2 w = f * f * (3.0 - 2.0 * f);
  float a = mix(hash21(i), hash21(i + vec2(1, 0)), w.x);
  float b = mix(hash21(i + vec2(0, 1)), hash21(i + vec2(1, 1)), w.x);
  return mix(a, b, w.y);
}

// The two coordinates along the surface: the axis nearest the normal is left out.
vec2 alongSurface(vec3 p, vec3 n) {
  vec3 a = abs(n);
  return a.y >= max(a.x, a.z) ? p.xz : (a.x > a.z ? p.zy : p.xy);
}

// 1 within a line of half width h at whole numbers of x, softened by the pixel's size.
float line(float x, float h, float pixel) {
  float d = abs(x - floor(x + 0.5));
  return clamp((h - d) / max(pixel, 1e-4) + 0.5, 0.0, 1.0) * min(1.0, 2.0 * h / max(pixel, 1e-4));
}

struct Look {
  vec3 color;
  float rough;
  vec3 glow;
};

void patternChecker(inout Look s, vec3 p, vec3 n, vec3 second, float cell, float t) {
#ifdef SKINNED
  // on a body the axis nearest its normal changes from curl to curl: cubes cut by the skin stay whole
  vec3 c = floor(p / cell + 0.37);
  s.color = mix(s.color, second, mod(c.x + c.y + c.z, 2.0));
  return;
#endif
  vec2 u = alongSurface(p, n) / cell;
  vec2 w = fwidth(u);
  // box-filtered checkers: integral of the square wave over the pixel (Quilez, "filtering the
  // checkerboard pattern", in one dimension the triangle wave)
  vec2 lo = abs(fract((u - 0.5 * w) * 0.5) - 0.5);
  vec2 hi = abs(fract((u + 0.5 * w) * 0.5) - 0.5);
  vec2 i = 2.0 * (lo - hi) / max(w, 1e-4);
  float k = 0.5 - 0.5 * i.x * i.y;
  float joint = max(line(u.x, 0.012, w.x), line(u.y, 0.012, w.y));
  s.color = mix(s.color, second, k) * (1.0 - 0.6 * joint);
}

void patternTiles(inout Look s, vec3 p, vec3 n, vec3 second, float cell, float t) {
  vec2 u = alongSurface(p, n) / cell;
  vec2 w = fwidth(u);
  float joint = max(line(u.x, 0.014, w.x), line(u.y, 0.014, w.y));
  float tone = 0.88 + 0.24 * hash21(floor(u));
  s.color = mix(s.color * tone, second, joint);
  s.rough = mix(clamp(s.rough * (0.85 + 0.3 * tone - 0.3), 0.05, 1.0), 0.9, joint);
}

void patternPlanks(inout Look s, vec3 p, vec3 n, vec3 second, float cell, float t) {
  vec2 u = alongSurface(p, n);
  float row = floor(u.y / cell);
  vec2 v = vec2(u.x / (cell * 9.0) + hash21(vec2(row, 3.0)), u.y / cell);
  vec2 w = fwidth(vec2(u.x / (cell * 9.0), v.y));
  float joint = max(line(v.y, 0.03, w.y), line(v.x, 0.003, w.x));
  float tone = 0.85 + 0.3 * hash21(vec2(row, floor(v.x)));
  float grain = 0.94 + 0.12 * valueNoise(vec2(u.x / cell * 0.8, u.y / cell * 9.0));
  s.color = mix(s.color * (tone * grain), second, joint);
}

void patternBrick(inout Look s, vec3 p, vec3 n, vec3 second, float cell, float t) {
  vec2 u = alongSurface(p, n) / vec2(cell, cell * 0.36);
  vec2 w = fwidth(u);
  u.x += 0.5 * mod(floor(u.y), 2.0);
  float joint = max(line(u.x, 0.025, w.x), line(u.y, 0.07, w.y));
  s.color = mix(s.color * (0.84 + 0.32 * hash21(floor(u))), second, joint);
}

void patternStripes(inout Look s, vec3 p, vec3 n, vec3 second, float cell, float t) {
  vec2 u = alongSurface(p, n);
  float x = (u.x + u.y) / cell;
  float w = fwidth(x);
  float k = clamp((abs(fract(x) - 0.5) - 0.25) / max(w, 1e-4) + 0.5, 0.0, 1.0);
  s.color = mix(s.color, second, k);
}

void patternSpeckle(inout Look s, vec3 p, vec3 n, vec3 second, float cell, float t) {
  vec2 u = alongSurface(p, n) / cell;
  float far = clamp(2.0 - 2.0 * max(fwidth(u.x), fwidth(u.y)), 0.0, 1.0);
  float k = mix(0.5, valueNoise(u), far);
  s.color = mix(s.color, second, k * k);
}

void patternGrass(inout Look s, vec3 p, vec3 n, vec3 second, float cell, float t) {
  vec2 u = p.xz / cell;
  float far = clamp(1.5 - max(fwidth(u.x), fwidth(u.y)), 0.0, 1.0);
  float broad = valueNoise(u * 0.11);
  float fine = mix(0.5, valueNoise(u * 1.7), far);
  s.color = mix(s.color, second, clamp(broad * 0.8 + fine * 0.5 - 0.25, 0.0, 1.0));
}

// About what stands in a liquid: x a bright rim, y rings that run outwards, -1..1.
vec2 wakes(vec2 p, float t) {
  vec2 sum = vec2(0);
  for (int i = 0; i < 8; i++) {
    float off = distance(p, wake[i].xy) - wake[i].z;
    float fell = max(wake[i].w, 0.0);
    float stands = wake[i].w < 0.0 ? 1.0 : 0.0;
    float far = off - 1.3 * fell;
    float left = exp2(-1.5 * fell);
    sum.x += stands * exp2(-13.0 * max(off, 0.0)) + (1.0 - stands) * left * exp2(-30.0 * far * far);
    float fade = stands > 0.0 ? exp2(-3.2 * max(off, 0.0)) : left * exp2(-7.0 * far * far);
    sum.y += fade * sin(19.0 * (stands > 0.0 ? off - 0.34 * t : far));
  }
  return sum;
}

// Liquid metal that runs in whorls over a melt and thins until it is lost: 0..1, and in y a sheen.
vec2 whorls(vec2 p, float t) {
  vec2 d = (p - silver.xy) / silver.z;
  float r = length(d);
  if (r > 1.1 || silver.w <= 0.0) return vec2(0.0);
  // wound up the more the nearer the middle, and winding on
  float turn = 2.6 * log(r + 0.12) - 0.55 * t;
  vec2 q = mat2(cos(turn), sin(turn), -sin(turn), cos(turn)) * d;
  vec2 bend = vec2(valueNoise(3.1 * q + 0.31 * t), valueNoise(3.1 * q + 19.3 - 0.27 * t)) - 0.5;
  float w = valueNoise(4.2 * q + 2.6 * bend + 0.2 * t);
  w = 0.7 * w + 0.3 * valueNoise(9.5 * q - 3.4 * bend);
  float wide = 0.015 + 0.15 * silver.w;
  float band = 1.0 - smoothstep(0.55 * wide, wide, abs(w - 0.5));
  float there = band * (1.0 - smoothstep(0.75, 1.05, r)) * smoothstep(0.0, 0.12, silver.w);
  return vec2(there, valueNoise(13.0 * q + 5.0 * bend));
}

// Plates of crust that drift, break and glow at their seams; brighter where something disturbs them.
void patternMolten(inout Look s, vec3 p, vec3 n, vec3 second, float cell, float t) {
  vec2 u = p.xz / cell + 0.15 * p.y / cell;
  vec2 drift = vec2(0.10, -0.07) * t;
  vec2 bend = vec2(valueNoise(u * 0.9 + drift), valueNoise(u * 0.9 + 7.7 - drift)) - 0.5;
  vec2 v = u + 1.1 * bend + 0.6 * drift;
  float plate = valueNoise(v * 1.1 + 3.1);
  float seamA = 1.0 - abs(2.0 * valueNoise(v * 1.5) - 1.0);
  float seamB = 1.0 - abs(2.0 * valueNoise(v * 3.3 - 1.7 * bend - drift) - 1.0);
  vec2 w = wakes(p.xz, t);
  float seam = seamA * seamA;
  seam = 0.75 * seam * seam + 0.3 * seamB * seamB * seamB * (0.4 + seam);
  float heat = 0.10 + 0.42 * plate + 0.62 * seam + 0.9 * w.x + 0.30 * w.y;
  // crust, melt, and where it is hottest: dark red, its own colour, yellow
  float warm = smoothstep(0.22, 0.55, heat);
  float hot = smoothstep(0.55, 1.05, heat);
  s.glow *= mix(mix(vec3(0.23, 0.046, 0.028), vec3(0.85, 0.72, 0.45), warm), vec3(1.25, 3.2, 3.0), hot);
  // crust is lit from outside as well, the melt shines by itself
  s.color = mix(vec3(0.075, 0.045, 0.036), vec3(0.02), warm);
  // no lamp is mirrored in what outshines it: a cold gleam would turn it pink
  s.rough = mix(0.8, 1.0, warm);
  vec2 metal2 = whorls(p.xz, t);
  s.glow = mix(s.glow, vec3(0.10, 0.11, 0.13) + 0.62 * smoothstep(0.42, 0.78, metal2.y) * vec3(0.86, 0.95, 1.06), metal2.x);
  s.color = mix(s.color, vec3(0.20, 0.23, 0.26), metal2.x);
  s.rough = mix(s.rough, 0.12, metal2.x);
}

void patternWater(inout Look s, vec3 p, vec3 n, vec3 second, float cell, float t) {
  vec2 u = p.xz / cell;
  float a = valueNoise(u + vec2(0.5, 0.3) * t) + valueNoise(u * 2.3 - vec2(0.4, 0.6) * t) - 1.0;
  vec2 w = wakes(p.xz, t);
  s.color = mix(s.color, second, clamp(0.5 + a + 0.35 * w.y, 0.0, 1.0)) + 0.25 * w.x;
  s.rough = 0.12;
}

void patternWindows(inout Look s, vec3 p, vec3 n, vec3 second, float cell, float t) {
  vec2 u = alongSurface(p, n) / cell;
  vec2 w = fwidth(u);
  vec2 f = abs(fract(u) - 0.5);
  vec2 in2 = clamp((vec2(0.30, 0.36) - f) / max(w, vec2(1e-4)) + 0.5, 0.0, 1.0);
  float pane = abs(n.y) > 0.7 ? 0.0 : in2.x * in2.y;
  float lit = step(0.55, hash21(floor(u)));
  s.color = mix(s.color, second, pane);
  s.rough = mix(s.rough, 0.2, pane);
  s.glow *= pane * lit;
}

// Chrome: a picture of the surroundings by direction (longitude, latitude; blurred by level), and
// below it the very floor it stands on. Linear Rec.709; world, metres.
uniform sampler2D surroundings;
uniform vec4 groundColor;    // rgb lit; w its height
uniform vec4 groundSecond;   // rgb lit; w cells a metre: checkers, negative: joints, 0: plain

uniform float climb;         // metres up to which the floor's pattern climbs; 0: not at all

uniform float ripple;        // how much its level parts move

// A pool is never quite still.
vec3 rippled(vec3 n, vec3 p, float t) {
  float flat2 = ripple * smoothstep(0.7, 1.0, n.y);
  vec2 w = vec2(sin(21.0 * p.x + 9.0 * p.z + 1.7 * t) + sin(13.0 * p.z - 7.0 * p.x + 2.3 * t),
      sin(19.0 * p.z - 11.0 * p.x - 1.9 * t) + sin(15.0 * p.x + 5.0 * p.z - 1.3 * t));
  return normalize(n + flat2 * 0.11 * vec3(w.x, 0.0, w.y));
}

// The floor's pattern on what has grown together with it: squares wrap a leg when height counts too.
vec4 climbing(vec3 p, vec3 n) {
  float above = p.y - groundColor.w;
  float cells = abs(groundSecond.w);
  float cell = cells > 0.0 ? min(0.5 / cells, 0.2) : 1.0;
  vec3 u = vec3(p.x, above + 0.001, p.z) / cell;
  vec3 f = fract(u);
  float squares = abs(mod(floor(u.x) + floor(u.y) + floor(u.z), 2.0));
  vec3 line = smoothstep(vec3(0.95), vec3(0.98), f) * step(abs(n), vec3(0.8));
  float joints = max(line.x, max(line.y, line.z));
  float k = groundSecond.w > 0.0 ? squares : (groundSecond.w < 0.0 ? joints : 0.0);
  float ragged = 0.12 * sin(31.0 * p.x + 3.0 * sin(17.0 * p.y)) * sin(27.0 * p.z + 11.0 * p.y);
  float part = 1.0 - smoothstep(0.30 * climb, climb, above + ragged * climb);
  return vec4(mix(groundColor.rgb, groundSecond.rgb, k), climb > 0.0 ? 0.94 * part : 0.0);
}

vec3 mirroredGround(vec3 at) {
  vec2 u = at.xz * abs(groundSecond.w);
  vec2 f = fract(u);
  float squares = abs(mod(floor(u.x) + floor(u.y), 2.0));
  float joints = step(0.97, max(f.x, f.y));
  float k = groundSecond.w > 0.0 ? squares : (groundSecond.w < 0.0 ? joints : 0.0);
  return mix(groundColor.rgb, groundSecond.rgb, k);
}

vec3 metal(vec3 p, vec3 n, vec3 v, vec3 albedo, float rough) {
  vec3 r = reflect(-v, n);
  vec2 at = vec2(atan(r.x, -r.z) * 0.15915494 + 0.5, asin(clamp(r.y, -1.0, 1.0)) * 0.31830989 + 0.5);
  // where the surface turns fast a pixel sees many directions: blurred as much, or it would sparkle
  vec3 turn = max(abs(dFdx(r)), abs(dFdy(r)));
  float spread = max(turn.x, max(turn.y, turn.z)) * 40.0;
  vec3 seen = textureLod(surroundings, at, max(rough * 4.0, log2(max(spread, 1.0)))).rgb;
  float metres = max(p.y - groundColor.w, 0.0) / max(-r.y, 0.02);
  float near = r.y < -0.02 ? exp2(-0.5 * metres) * 0.85 : 0.0;
  vec3 light = ambientUp.rgb + ambientDown.rgb;
  seen = mix(seen, mirroredGround(p + r * metres) * light + 0.3 * seen, near);
  return seen * albedo;
}

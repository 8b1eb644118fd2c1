// Left and right are changed; the bevel shows the picture once more, shifted and lighter; a moulding of dark wood,
// lit from above, stands round it and throws a shadow on the glass. Display values.
#include "lib/effect.glsl"
uniform float wood;
uniform float bevel;
uniform float tint;
uniform float sheen;

float streak(float along, float at, float wide) {
  return smoothstep(wide, 0.6 * wide, abs(along - at));
}

void main() {
  vec2 p = vec2(size.x - gl_FragCoord.x, gl_FragCoord.y);
  vec2 inwards = min(gl_FragCoord.xy, size.xy - gl_FragCoord.xy) * size.w;
  float edge = min(inwards.x, inwards.y) - wood;
  bool aside = inwards.x < inwards.y;
  vec2 away = aside ? vec2(sign(uv.x - 0.5), 0.0) : vec2(0.0, sign(uv.y - 0.5));

  float slant = 1.0 - smoothstep(bevel * 0.96, bevel, edge);
  vec4 c = pixelAt(p + slant * away * vec2(1.0, -1.0) * 0.05 * size.y);
  vec3 glass = mix(vec3(1.0), vec3(0.82, 0.95, 0.91), tint);
  float along = (uv.x - 0.5) * size.x * size.w + 0.45 * (uv.y - 0.5);
  float light = streak(along, -0.42, 0.11) + 0.7 * streak(along, -0.24, 0.03) + 0.5 * streak(along, 0.52, 0.05);
  float shade = 0.55 + 0.45 * smoothstep(0.0, 0.05, edge + 0.01 * away.y);
  vec3 seen = c.rgb * glass * shade + sheen * 0.3 * light * (1.0 - slant) + 0.12 * slant;

  // across the moulding: a round bead, a groove, a flat rim at the glass
  float across = clamp(1.0 + edge / max(wood, 1e-4), 0.0, 1.0);
  float slope = across < 0.7 ? cos(3.14159 * across / 0.7) : 0.15;
  float lit = 0.62 + 0.38 * slope * (away.y + 0.4 * away.x) - 0.35 * smoothstep(0.06, 0.0, abs(across - 0.74));
  float grain = texture(noise, (aside ? uv.yx * vec2(1.5, 40.0) : uv * vec2(2.5, 40.0))).r;
  vec3 moulding = vec3(0.36, 0.21, 0.11) * lit * (0.8 + 0.4 * grain);
  float framed = wood > 0.0 ? smoothstep(1.5 * size.w, 0.0, edge) : 0.0;
  changed = vec4(clamp(mix(seen, moulding, framed), 0.0, 1.0), c.a);
}

// Left and right are changed; the bevel shows the picture once more, shifted and lighter. Display values.
#include "lib/effect.glsl"
uniform float bevel;
uniform float tint;

void main() {
  vec2 p = vec2(size.x - gl_FragCoord.x, gl_FragCoord.y);
  vec2 inwards = min(gl_FragCoord.xy, size.xy - gl_FragCoord.xy) * size.w;
  float edge = min(inwards.x, inwards.y);
  float slant = 1.0 - smoothstep(bevel * 0.96, bevel, edge);
  vec2 away = vec2(sign(uv.x - 0.5) * step(inwards.x, inwards.y), sign(uv.y - 0.5) * step(inwards.y, inwards.x));
  vec4 c = pixelAt(p + slant * away * vec2(1.0, -1.0) * 0.06 * size.y);
  vec3 glass = mix(vec3(1.0), vec3(0.86, 0.97, 0.93), tint);
  float shine = slant * 0.10 + 0.35 * smoothstep(bevel * 0.85, bevel, edge) * slant;
  changed = vec4(clamp(c.rgb * glass + shine, 0.0, 1.0), c.a);
}

// What shines, a quarter of the size. Linear Rec.709.
uniform sampler2D scene;
uniform vec4 size;      // of the scene, pixels; 1 / size
in vec2 uv;
out vec4 glow;

vec3 bright(vec2 at) {
  // limited, or one white pixel would flicker as a lamp
  vec3 c = min(texture(scene, at).rgb, vec3(6.0));
  float peak = max(c.r, max(c.g, c.b));
  return c * clamp((peak - 1.05) / max(peak, 0.001), 0.0, 1.0);
}

void main() {
  vec2 s = size.zw;
  glow = vec4(0.25 * (bright(uv + s * vec2(-1, -1)) + bright(uv + s * vec2(1, -1))
      + bright(uv + s * vec2(-1, 1)) + bright(uv + s * vec2(1, 1))), 1);
}

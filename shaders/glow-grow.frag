// Twice the size of what it reads, smoothed by a tent, times a share. Linear; added to what is there.
uniform sampler2D from;
uniform vec4 size;      // of what it reads, pixels; 1 / size
uniform float share;
in vec2 uv;
out vec4 glow;

void main() {
  vec2 s = size.zw;
  vec4 sum = 0.25 * texture(from, uv);
  sum += 0.125 * (texture(from, uv + vec2(s.x, 0)) + texture(from, uv - vec2(s.x, 0))
      + texture(from, uv + vec2(0, s.y)) + texture(from, uv - vec2(0, s.y)));
  sum += 0.0625 * (texture(from, uv + s) + texture(from, uv - s)
      + texture(from, uv + vec2(s.x, -s.y)) + texture(from, uv + vec2(-s.x, s.y)));
  glow = share * sum;
}

// Half the size of what it reads, smoothed. Linear.
uniform sampler2D from;
uniform vec4 size;      // of what it reads, pixels; 1 / size
in vec2 uv;
out vec4 glow;

void main() {
  vec2 s = size.zw;
  glow = 0.25 * (texture(from, uv + s * vec2(-1, -1)) + texture(from, uv + s * vec2(1, -1))
      + texture(from, uv + s * vec2(-1, 1)) + texture(from, uv + s * vec2(1, 1)));
}

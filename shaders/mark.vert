// A rectangle over the file's frame, which is upside down. place: x, y, width, height in 0..1 from
// the upper left.
uniform vec4 place;
out vec2 uv;

void main() {
  uv = vec2(gl_VertexID & 1, gl_VertexID >> 1);
  gl_Position = vec4((place.xy + uv * place.zw) * 2.0 - 1.0, 0, 1);
}

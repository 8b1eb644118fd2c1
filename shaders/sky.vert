// Where there is nothing solid. way: direction from the eye, world, not unit.
uniform vec4 forward;   // xyz
uniform vec4 right;     // xyz, to the edge of the picture at forward's length
uniform vec4 up;
out vec3 way;

void main() {
  vec2 p = vec2((gl_VertexID << 1) & 2, gl_VertexID & 2) * 2.0 - 1.0;
  way = forward.xyz + right.xyz * p.x + up.xyz * p.y;
  gl_Position = vec4(p, 1.0, 1.0);
}

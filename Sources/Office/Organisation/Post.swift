/// A title that a person holds in a unit (chức danh).
public enum Post: Sendable {}

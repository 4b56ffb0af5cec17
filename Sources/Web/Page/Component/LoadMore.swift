/// The way to the rest of a list; the script appends the rows in place.
public enum LoadMore {
    /// `next` is the same list after its last row; nil when this was all.
    public static func html(next: Href?) -> HTML {
        guard let next else { return .empty }
        return
            "<p class=\"load-more\"><a class=\"button quiet\" href=\"\(next)\" rel=\"next\" data-more>Tải thêm</a></p>"
    }
}

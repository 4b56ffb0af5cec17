/// The pictures of the frame: strokes of one weight on a field of 24, coloured by the text around them.
public enum Icon {
    public static func of(_ place: Place) -> HTML {
        switch place {
        case .work: work
        case .incoming: incoming
        case .outgoing: outgoing
        case .plans: plan
        case .cases: folder
        case .dossiers: counter
        case .petitions: letter
        case .reports: report
        case .administration: gear
        }
    }

    public static let bell = drawn("<path d=\"M6 16v-5a6 6 0 0 1 12 0v5l2 2H4z\"/><path d=\"M10 21h4\"/>")
    static let work = drawn("<path d=\"M4 6l2 2 3-4M4 13l2 2 3-4M4 20l2 2 3-4\"/><path d=\"M13 6h7M13 13h7M13 20h7\"/>")
    static let incoming = drawn("<path d=\"M12 3v10M8 9l4 4 4-4\"/><path d=\"M3 14h5l1 3h6l1-3h5v6H3z\"/>")
    static let outgoing = drawn("<path d=\"M12 14V3M8 7l4-4 4 4\"/><path d=\"M3 14h5l1 3h6l1-3h5v6H3z\"/>")
    static let plan = drawn("<path d=\"M4 5h16v15H4zM4 10h16M8 3v4M16 3v4\"/><path d=\"M8 14h5M8 17h8\"/>")
    static let folder = drawn("<path d=\"M3 6h6l2 2h10v12H3z\"/>")
    static let counter = drawn("<path d=\"M3 20v-8h18v8zM3 16h18\"/><circle cx=\"12\" cy=\"6\" r=\"3\"/>")
    static let letter = drawn("<path d=\"M3 6h18v13H3z\"/><path d=\"M3 7l9 7 9-7\"/>")
    static let report = drawn("<path d=\"M4 20h16\"/><path d=\"M7 20v-6M12 20V6M17 20v-9\"/>")
    static let gear = drawn(
        "<circle cx=\"12\" cy=\"12\" r=\"3\"/><path d=\"M12 3v3M12 18v3M3 12h3M18 12h3M6 6l2 2M16 16l2 2M18 6l-2 2M8 16l-2 2\"/>"
    )

    private static func drawn(_ paths: HTML) -> HTML {
        """
        <svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">\(paths)</svg>
        """
    }
}

/// A QR code as a drawing, with the four light modules around it that readers need.
enum QRPicture {
    /// Nil for a text that is too long. `label` says what it holds, for those who listen.
    static func html(_ text: String, label: String) -> HTML? {
        guard let code = QRCode(text) else { return nil }
        var path = ""
        for (row, line) in code.modules.enumerated() {
            for (column, isDark) in line.enumerated() where isDark { path += "M\(column + 4) \(row + 4)h1v1h-1z" }
        }
        let side = code.size + 8
        return """
            <svg class="qr" viewBox="0 0 \(side) \(side)" width="120" height="120" role="img" aria-label="\(label)" \
            shape-rendering="crispEdges"><rect width="\(side)" height="\(side)" fill="#fff"/><path d="\(path)" fill="#000"/></svg>
            """
    }
}

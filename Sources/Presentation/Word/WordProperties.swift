/// Reads the properties of runs and paragraphs.
struct WordProperties {
    let tree: MarkupTree
    /// The fonts of the theme: «minor», «major».
    var theme: [String: String] = [:]

    /// What `w:rPr` says.
    func look(_ properties: Int) -> Look {
        var look = Look()
        for node in tree.children(of: properties) {
            let value = tree.attribute("val", of: node)
            switch tree.nodes[node].name {
            case "w:rFonts": look.font = font(node) ?? look.font
            case "w:sz": look.size = value.flatMap(\.measure).map { $0 / 2 }
            case "w:b": look.isBold = Self.isOn(value)
            case "w:i": look.isItalic = Self.isOn(value)
            case "w:u": look.isUnderlined = value != "none" && value != nil
            case "w:color": look.color = value.map { $0 == "auto" ? $0 : $0.uppercased() }
            case "w:caps": look.isCapitals = Self.isOn(value)
            case "w:vanish": look.isHidden = Self.isOn(value)
            case "w:vertAlign": look.isRaised = value == "superscript" || value == "subscript"
            default: break
            }
        }
        return look
    }

    private func font(_ node: Int) -> String? {
        if let name = tree.attribute("asciiTheme", of: node) ?? tree.attribute("hAnsiTheme", of: node) {
            return theme[name.hasPrefix("major") ? "major" : "minor"] ?? name
        }
        return tree.attribute("ascii", of: node) ?? tree.attribute("hAnsi", of: node)
    }

    /// What `w:pPr` says.
    func paragraph(_ properties: Int) -> ParagraphLook {
        var look = ParagraphLook()
        for node in tree.children(of: properties) {
            switch tree.nodes[node].name {
            case "w:jc": look.alignment = alignment(tree.attribute("val", of: node))
            case "w:ind":
                look.left = points(node, "left") ?? points(node, "start")
                look.firstLine = points(node, "hanging").map { -$0 } ?? points(node, "firstLine")
            case "w:spacing": spacing(node, &look)
            case "w:contextualSpacing": look.isContextual = Self.isOn(tree.attribute("val", of: node))
            case "w:pBdr":
                look.hasBorder = tree.children(of: node).contains { border in
                    ["w:top", "w:bottom"].contains(tree.nodes[border].name)
                        && !["none", "nil", nil].contains(tree.attribute("val", of: border))
                }
            case "w:numPr":
                look.numbering = tree.child("w:numId", of: node).flatMap { tree.attribute("val", of: $0) }
            case "w:outlineLvl": look.outlineLevel = tree.attribute("val", of: node).flatMap { Int($0) }
            default: break
            }
        }
        return look
    }

    private func spacing(_ node: Int, _ look: inout ParagraphLook) {
        look.before = Self.isOn(tree.attribute("beforeAutospacing", of: node) ?? "0") ? 14 : points(node, "before")
        look.after = Self.isOn(tree.attribute("afterAutospacing", of: node) ?? "0") ? 14 : points(node, "after")
        guard let line = tree.attribute("line", of: node).flatMap(\.measure) else { return }
        look.pitch =
            switch tree.attribute("lineRule", of: node) {
            case "exact": .exactly(line / 20)
            case "atLeast": .atLeast(line / 20)
            default: .lines(line / 240)
            }
    }

    /// Lengths are in twips, 20 to the point.
    private func points(_ node: Int, _ name: String) -> Double? {
        tree.attribute(name, of: node).flatMap(\.measure).map { $0 / 20 }
    }

    private func alignment(_ value: String?) -> ParagraphLook.Alignment? {
        switch value {
        case "left", "start": .left
        case "center": .center
        case "right", "end": .right
        case "both", "distribute": .both
        default: nil
        }
    }

    static func isOn(_ value: String?) -> Bool {
        switch value {
        case "0", "false", "off", "none": false
        default: true
        }
    }
}

import Office
import Paper

/// The texts that the cells of a workbook share.
enum XLSXStrings {
    static func read(_ part: [UInt8], limits: SpreadsheetLimits) throws -> [String] {
        guard !part.isEmpty else { return [] }
        var strings: [String] = []
        var current: [UInt8] = []
        var isInText = false
        var phonetic = 0
        try XMLWalk.through(part) { name, _ in
            switch name {
            case "si": current = []
            case "t": isInText = phonetic == 0
            case "rPh": phonetic += 1
            default: break
            }
        } close: { name throws(PaperError) in
            switch name {
            case "si":
                strings.append(String(decoding: current, as: UTF8.self))
                guard strings.count <= limits.rows * 20 else {
                    throw PaperError(.tooLarge, limits.tooLarge.message)
                }
            case "t": isInText = false
            case "rPh": phonetic -= 1
            default: break
            }
        } text: { text in
            if isInText { current.append(contentsOf: text) }
        }
        return strings
    }
}

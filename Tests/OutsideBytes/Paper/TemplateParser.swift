import Paper
import Presentation

/// Word templates with fields, by the part that holds their text: read, merged, and read again.
struct TemplateParser: OutsideParser {
    let name = "word-template"
    let words = [
        "{", "}", "{trích yếu}", "</w:t></w:r><w:r><w:t>", "<w:p>", "</w:p>", "&#123;", "&#125;",
        "<w:t xml:space=\"preserve\">",
        "<w:t/>", "<![CDATA[", "xmlns:w=\"",
    ]
    let copies = 60

    func read(_ bytes: [UInt8]) throws -> Int {
        let types: (path: String, bytes: [UInt8]) = ("[Content_Types].xml", Array("<Types/>".utf8))
        let template = try WordTemplate(try ZipPacker.pack([types, (path: "word/document.xml", bytes: bytes)]))
        let values = Dictionary(template.fields.map { ($0, "A < B\nC & D") }) { first, _ in first }
        do { _ = try WordTemplate(try template.merged(values)) } catch {
            throw ParserFault("the merged file: \(error.message)")
        }
        return template.fields.count
    }
}

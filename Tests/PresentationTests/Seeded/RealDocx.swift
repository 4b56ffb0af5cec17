import Foundation
import Presentation

/// A real .docx, taken apart into its paragraphs, so that a test changes one by direct formatting as a person would.
struct RealDocx: Sendable {
    let name: String
    /// The rules that it breaks as it is.
    let broken: Set<String>
    private let file: [UInt8]
    /// What stands between paragraphs, and paragraphs, by turns: a paragraph at each odd place.
    private var pieces: [String]
    /// What each paragraph says, blanks around it left out; blank for what is none.
    private(set) var texts: [String]
    /// Other parts that were changed, under their paths.
    private var parts: [String: String] = [:]

    init(name: String, file: [UInt8], broken: Set<String>) throws {
        self.name = name
        self.file = file
        self.broken = broken
        pieces = Self.pieces(of: try DocxParts.text(DocxParts.document, of: file))
        texts = pieces.enumerated().map { $0.isMultiple(of: 2) ? "" : Self.text(of: $1) }
    }

    /// The real papers of this machine with what can be mended in them mended, the smallest first.
    static let mended: Result<[RealDocx], any Error> = Result {
        let files = try Verdicts.papers.filter { $0.pathExtension == "docx" }.map { url in
            (url.lastPathComponent, Array(try Data(contentsOf: url)))
        }
        return try files.sorted { $0.1.count < $1.1.count }.map { name, bytes -> RealDocx in
            let repaired = try Checker.plain.repaired(bytes)
            return try RealDocx(
                name: name, file: repaired.bytes, broken: Set(repaired.after.findings.map(\.rule)))
        }
    }

    /// The file as it is now.
    func bytes() throws -> [UInt8] {
        var changed = try DocxParts.changed(file) { $0 = pieces.joined() }
        for (path, text) in parts { changed = try DocxParts.changed(changed, path) { $0 = text } }
        return changed
    }

    // MARK: - Paragraphs

    private static func pieces(of document: String) -> [String] {
        var pieces: [String] = []
        var outside = ""
        for chunk in document.components(separatedBy: "</w:p>") {
            guard let start = opening(in: chunk) else {
                // The end of the document, or a paragraph of a form that is not looked for.
                outside += chunk
                continue
            }
            pieces.append("\(outside)\(chunk[..<start])")
            pieces.append("\(chunk[start...])</w:p>")
            outside = ""
        }
        return pieces + [outside]
    }

    /// Where the last paragraph of a piece of markup begins that is not blank in one element.
    private static func opening(in chunk: String) -> String.Index? {
        chunk.matches(of: /<w:p(?: [^>]*)?>/).last { !$0.output.hasSuffix("/>") }?.range.lowerBound
    }

    private static var textElement: Regex<(Substring, Substring)> { /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/ }

    private static func text(of paragraph: String) -> String {
        paragraph.matches(of: textElement).map { String($0.1) }.joined().trimmingCharacters(in: .whitespaces)
    }

    /// The first paragraph from a place on that is as wanted.
    func paragraph(from start: Int = 0, where isWanted: (String) -> Bool) -> Int? {
        texts.indices.dropFirst(max(0, start)).first { !texts[$0].isEmpty && isWanted(texts[$0]) }
    }

    /// Whether its markup has these words.
    func has(_ words: String, in paragraph: Int) -> Bool { pieces[paragraph].contains(words) }

    // MARK: - Changes

    /// Other words for all that a paragraph says, in the look of its first.
    mutating func say(_ words: String, in paragraph: Int) {
        var isFirst = true
        pieces[paragraph] = pieces[paragraph].replacing(Self.textElement) { _ -> String in
            defer { isFirst = false }
            return isFirst ? "<w:t xml:space=\"preserve\">\(words)</w:t>" : "<w:t></w:t>"
        }
        texts[paragraph] = words
    }

    /// Sets all runs of a paragraph: «sz», «<w:sz w:val="24"/>».
    mutating func set(_ property: String, _ element: String, in paragraph: Int) {
        pieces[paragraph] = pieces[paragraph].replacing(/<w:r(?: [^>]*)?>(?:<w:rPr>(.*?)<\/w:rPr>)?/) {
            match -> String in
            let tag = "\(match.output.0.prefix { $0 != ">" })>"
            let other = Self.without(property, String(match.output.1 ?? ""))
            return "\(tag)<w:rPr>\(other)\(element)</w:rPr>"
        }
    }

    /// Sets a paragraph itself: «jc», «<w:jc w:val="left"/>».
    mutating func lay(_ property: String, _ element: String, in paragraph: Int) {
        let markup = pieces[paragraph]
        guard let start = markup.firstRange(of: "<w:pPr>"), let end = markup.firstRange(of: "</w:pPr>") else {
            let tag = "\(markup.prefix { $0 != ">" })>"
            pieces[paragraph] = "\(tag)<w:pPr>\(element)</w:pPr>\(markup.dropFirst(tag.count))"
            return
        }
        let other = Self.without(property, String(markup[start.upperBound..<end.lowerBound]))
        pieces[paragraph] = "\(markup[..<start.upperBound])\(element)\(other)\(markup[end.lowerBound...])"
    }

    private static func without(_ property: String, _ markup: String) -> String {
        markup.replacingOccurrences(of: "<w:\(property)( [^>]*)?/>", with: "", options: .regularExpression)
    }

    /// New paragraphs below one, set as it is.
    mutating func add(_ lines: [String], below paragraph: Int) {
        let markup = pieces[paragraph]
        let layout = markup.firstMatch(of: /<w:pPr>.*?<\/w:pPr>/).map { String($0.output) } ?? ""
        let run = markup.firstMatch(of: /<w:r(?: [^>]*)?>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t/)
        let look = run?.output.1.map { String($0) } ?? ""
        for line in lines {
            pieces[paragraph] +=
                "<w:p>\(layout)<w:r>\(look)<w:t xml:space=\"preserve\">\(line)</w:t></w:r></w:p>"
        }
    }

    /// Other markup for the first place of some in the whole document; false where it stands nowhere.
    mutating func replace(_ pattern: String, with markup: String) -> Bool {
        let whole = pieces.joined()
        guard let found = whole.range(of: pattern, options: .regularExpression) else { return false }
        pieces = [whole.replacingCharacters(in: found, with: markup)]
        return true
    }

    /// The same in all heads of pages that have a page number; false where none has it.
    mutating func replaceInHeads(_ pattern: String, with markup: String) throws -> Bool {
        for (path, text) in try numberedHeads() {
            let changed = text.replacingOccurrences(of: pattern, with: markup, options: .regularExpression)
            if changed != text { parts[path] = changed }
        }
        return !parts.isEmpty
    }

    /// Whether its pages are numbered in their heads.
    func hasPageNumbers() throws -> Bool { try !numberedHeads().isEmpty }

    private func numberedHeads() throws -> [String: String] {
        try DocxParts.read(file).filter { $0.key.hasPrefix("word/header") }
            .mapValues { String(decoding: $0, as: UTF8.self) }.filter { $0.value.contains(" PAGE ") }
    }
}

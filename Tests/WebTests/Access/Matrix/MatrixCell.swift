import Foundation
import HTTPTypes
import Paper

@testable import Web

/// What one answer means, as one letter.
enum MatrixCell {
    /// The signs, as the file explains them at its head.
    static let legend = """
        s  is answered, sees it                 a  may act (the act was run to its end and undone)
        .  is answered, without the record      i  may ask, the form is refused as filled in by the walk
        n  «not found»                          c  may ask, the record's state or version refuses
        f  sees it, may not do this             r  is led on elsewhere
        -  must sign in first                   _  there is no such record for the asker
        ~  a stream that says only that something changed: asked by LiveStreamTests
        """

    /// Of an answer that is about one record, or about none.
    static func letter(of answer: TestResponse, isAct: Bool, wasDone: Bool = false) -> Character {
        if wasDone { return "a" }
        return switch answer.status {
        case 200..<300: isAct ? "a" : "s"
        case 303 where answer.location?.hasPrefix("/sign-in") == true, 401: "-"
        case 300..<400: isAct ? "a" : "r"
        case 403: "f"
        case 404: "n"
        case 409: "c"
        case 400, 411, 413, 415, 422: "i"
        case 503: "u"
        default: "!"
        }
    }

    /// Of the answers of a list, a letter for each relation.
    static func letters(of answers: [TestResponse]) -> String {
        let texts = answers.map(\.readable)
        let first = answers.map { letter(of: $0, isAct: false) }.first { $0 != "s" }
        guard first == nil else { return String(repeating: first ?? "!", count: MatrixRelation.allCases.count) }
        return String(
            MatrixRelation.allCases.map { relation -> Character in
                texts.contains { $0.contains(relation.word) || $0.contains(relation.number) } ? "s" : "."
            })
    }
}

extension TestResponse {
    /// The text of what came, unpacked where it is a packed file.
    var readable: String {
        guard bytes.starts(with: Array("PK".utf8)),
            let zip = try? ZipParts(bytes: bytes, limits: PaperLimits(), isWanted: { _ in true })
        else { return body }
        return zip.parts.values.map { part in
            part.starts(with: Array("PK".utf8))
                ? TestResponse(status: 200, headers: [:], body: "", bytes: part).readable
                : String(decoding: part, as: UTF8.self)
        }.joined(separator: "\n")
    }
}

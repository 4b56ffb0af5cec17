import Desk
import Foundation
import Office

/// A file that arrived with a form which could not be accepted yet: it need not be sent again.
///
/// Its token says which bytes and which name, for whom, and cannot be made up: knowing a hash is no right to a file.
struct KeptFile: Sendable, Equatable {
    let file: AttachedFile
    let token: String

    /// Files that arrived already stay ticked; taking the tick off leaves one out.
    static func ticked(_ files: [KeptFile]) -> HTML {
        guard !files.isEmpty else { return .empty }
        let lines = files.map { file -> HTML in
            """
            <label class="choice"><input type="checkbox" name="kept" value="\(file.token)" checked>\(file.file.name)</label>
            """
        }
        return "<fieldset class=\"field kept-files\"><legend>Tệp đã nhận</legend>\(lines)</fieldset>\n"
    }
}

/// Makes and checks the tokens of kept files, each for one person or one form, in one place of the site. The bytes lie in the office's
/// folder of files and the key comes from the office's own: every server of the office knows what another one received.
struct KeptFiles: Sendable {
    private let seal: OfficeSeal

    init(_ secrets: OfficeSecrets, for purpose: OfficeSealPurpose) { seal = secrets.seal(for: purpose) }

    func keep<Holder>(_ file: AttachedFile, for holder: Key<Holder>) -> KeptFile {
        let text = Self.text(of: file, for: holder)
        return KeptFile(file: file, token: "\(seal.proof(of: text).base64EncodedString()) \(text)")
    }

    /// The file that a token stands for; nil when it was not made here for this person or form.
    func file<Holder>(_ token: String, for holder: Key<Holder>) -> KeptFile? {
        let parts = token.split(separator: " ", maxSplits: 4, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 5, parts[1] == holder.description, let size = Int(parts[2]) else { return nil }
        let name = parts[4]
        let file = AttachedFile(hash: parts[3], size: size, name: name, mediaType: FileMedia.type(of: name))
        guard let proof = Data(base64Encoded: parts[0]), seal.isRight(proof, of: Self.text(of: file, for: holder))
        else { return nil }
        return keep(file, for: holder)
    }

    private static func text<Holder>(of file: AttachedFile, for holder: Key<Holder>) -> String {
        "\(holder) \(file.size) \(file.hash) \(file.name)"
    }
}

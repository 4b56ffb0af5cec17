import Office
import Process
import Storage

/// One version of the draft of a process, for trials; of none named the last. Throws `.notFound`, and `.conflict` while the draft has
/// errors of its own.
struct DraftedProcess: Question {
    let code: String
    let version: Int?

    init(_ code: String, version: Int?) {
        self.code = code
        self.version = version
    }

    func answer(_ look: View) throws -> ProcessQuestion.Answer {
        try look.actor.mustAdminister()
        guard let draft = try ProcessTextStore.draft(look.tx, of: code) else { throw ProcessTextStore.notFound }
        guard let process = ProcessFiles.read(text: draft.text, file: ProcessShelf.name(code)).process else {
            throw OfficeError(.conflict, "Bản thảo còn lỗi nên chưa thử được hồ sơ. Hãy sửa các lỗi rồi lưu bản thảo.")
        }
        guard let found = version.map({ process.version($0) }) ?? process.versions.last else {
            throw OfficeError(.notFound, "Bản thảo không có phiên bản này.")
        }
        return ProcessQuestion.Answer(process: process, version: found, today: look.today)
    }
}

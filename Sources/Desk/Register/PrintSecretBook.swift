import Office
import Storage

/// A part of a book of secret papers with the words of every line, for whoever was named to keep it. Journal:
/// `register.secret_book_printed`, each time.
///
/// The papers themselves stay with those who may see them. Throws `.notFound` for everybody else.
public struct PrintSecretBook: Command {
    public static let isLook = true

    public let question: RegisterBookQuestion
    /// As what it leaves: `print`, `xlsx` or `csv`.
    public let form: String

    public init(_ question: RegisterBookQuestion, as form: String) {
        self.question = question
        self.form = form
    }

    public func run(_ act: Act) throws -> RegisterBookQuestion.Answer {
        let book = try RegisterStore.find(act.tx, question.register)
        guard act.actor.keeps(book) else { throw RegisterStore.notFound }
        var whole = question
        whole.isWhole = true
        let answer = try whole.answer(View(tx: act.tx, actor: act.actor, rules: act.rules))
        try act.record(
            .secretBookPrinted, on: .register, question.register.value,
            [
                "year": .init(answer.year), "kind": .text(answer.kind), "form": .text(form),
                "from": .init(answer.lines.first?.number.description),
                "to": .init(answer.lines.last?.number.description),
            ])
        return answer
    }
}

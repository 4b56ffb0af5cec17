public import Office
import Storage

/// Says for an agency what it thinks of a petition that is shared with it, or what it did: asked for or not. Never changed afterwards, and
/// kept when the share is over. Answering a question ends its obligation. Journal: `petition.opinion_given`.
///
/// By whoever answers for the agency, and whoever was given the question; for an agency outside, by who follows it or receives citizens,
/// with the paper by which it came. Throws `.notFound` for who does not see the share, `.forbidden` for others of the agency.
public struct SaySharedOpinion: Command {
    public let share: Key<PetitionShare>
    public let text: String?
    /// The agency's paper, where it is an outside one.
    public let source: String?
    /// The question that it answers.
    public let ask: Key<OpinionAsk>?
    public let mark: String?

    public init(
        _ share: Key<PetitionShare>, text: String?, source: String? = nil, answering ask: Key<OpinionAsk>? = nil,
        mark: String? = nil
    ) {
        self.share = share
        self.text = text
        self.source = source
        self.ask = ask
        self.mark = mark
    }

    public func run(_ act: Act) throws -> Key<SharedOpinion> { try act.once(mark) { try say(act) } }

    private func say(_ act: Act) throws -> Key<SharedOpinion> {
        let share = try answeredShare(act)
        try PetitionShareStore.hold(act.tx, share.id)
        let isSecret = try PetitionSenderStore.isSecret(act.tx, share.petition) ?? false
        let text = try Words.required(
            text ?? "", field: "opinion", limit: 20_000, missing: "Chưa nhập «Ý kiến phối hợp».",
            tooLong: "«Ý kiến phối hợp» dài quá 20.000 ký tự.")
        let source =
            share.isOutside
            ? try EnteredText.required(source, "Văn bản của cơ quan", field: "source")
            : try EnteredText.optional(source, "Văn bản của cơ quan", field: "source")
        let answered = try answered(share, act)
        // The last to be checked: what else is wrong tells nothing of the senders.
        try act.requireDiscretion(
            [("opinion", text), ("source", source ?? "")], of: share.petition, isSecret: isSecret)
        let id = try OpinionStore.write(
            act.tx, text, source: source, of: share.id, to: answered?.id, by: act.actor.person)
        if let answered {
            try OpinionStore.end(act.tx, answered.id, as: .answered, version: answered.version)
            try act.fulfil(.opinion, of: answered.id.value)
        }
        try act.record(
            .opinionGiven, on: .processCase, share.petition.value,
            [
                "share": JournalValue(share.id), "unit": JournalValue(share.unit.key),
                "ask": JournalValue(answered?.id), "opinion": .digest(of: text),
            ])
        let told = [share.sharedBy.key, answered?.askedBy.key].compactMap(\.self)
        try act.inform([
            NewNotice(
                .shared, to: told, about: .share(share.id), words: "\(share.unit.name) đã cho ý kiến phối hợp.")
        ])
        return id
    }

    private func answeredShare(_ act: Act) throws -> PetitionShare {
        if let seen = try SharedPetitionStore.share(act.tx, share, for: act.actor, on: act.today) {
            if seen.isAnswered(by: act.actor, try OpinionStore.open(act.tx, of: seen.id)) { return seen }
            if !(seen.isOutside && act.actor.receivesCitizens) {
                throw OfficeError(
                    .forbidden,
                    "Ý kiến phối hợp do người phụ trách \(seen.unit.name) hoặc người được phân công trả lời ghi.")
            }
        }
        guard act.actor.receivesCitizens else { throw PetitionShareStore.notFound }
        let kept = try PetitionShareStore.find(act.tx, share)
        _ = try CasePageStore.find(act.tx, kept.petition, for: act.actor)
        guard kept.isOutside else {
            throw OfficeError(.forbidden, "Ý kiến phối hợp do người phụ trách \(kept.unit.name) ghi.")
        }
        guard kept.isLive(on: act.today) else {
            throw OfficeError(.conflict, "Đã thôi chia sẻ với \(kept.unit.name).")
        }
        return kept
    }

    /// The open question; throws `.invalid` for one that is not the share's, or that has ended.
    private func answered(_ share: PetitionShare, _ act: Act) throws -> OpinionAsk? {
        guard let ask else { return nil }
        guard let found = try OpinionStore.open(act.tx, of: share.id).first(where: { $0.id == ask }) else {
            throw OfficeError(.invalid, "Yêu cầu này đã được trả lời hoặc đã rút.", field: "ask")
        }
        return found
    }
}

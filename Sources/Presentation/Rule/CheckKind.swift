/// The checks that rules are made of; each is a function of the paper and of the rule's numbers and words.
public enum CheckKind: String, Sendable, Codable, CaseIterable {
    // The page
    case paperSize = "paper-size"
    case orientation, margin, font, color, composed
    case legacyFont = "legacy-font"
    case pageNumberMissing = "page-number-missing"
    case pageNumberPlace = "page-number-place"
    case pageNumberFirst = "page-number-first"
    case pageNumberLook = "page-number-look"
    case annexPageNumber = "annex-page-number"
    // How parts are set
    case missing, size, weight, slope, letters, alignment
    case ruleLine = "rule-line"
    case wording
    case firstLine = "first-line"
    case paragraphGap = "paragraph-gap"
    case lineGap = "line-gap"
    // The head
    case issuerFullName = "issuer-full-name"
    case superiorPlace = "superior-place"
    case numberForm = "number-form"
    case numberZero = "number-zero"
    case numberSpacing = "number-spacing"
    case numberLetters = "number-letters"
    case numberKind = "number-kind"
    case numberOfLetter = "number-of-letter"
    case numberIssuer = "number-issuer"
    case numberYear = "number-year"
    case dateForm = "date-form"
    case dateZero = "date-zero"
    case datePlace = "date-place"
    case dateExists = "date-exists"
    case kindKnown = "kind-known"
    case letterHasNoKind = "letter-has-no-kind"
    case letterSubjectForm = "letter-subject-form"
    case addresseeForm = "addressee-form"
    case addresseeList = "addressee-list"
    case markWord = "mark-word"
    case urgencyKnown = "urgency-known"
    // The content
    case basisEnd = "basis-end"
    case basisLast = "basis-last"
    case basisCitation = "basis-citation"
    case basisLaw = "basis-law"
    case enactmentForm = "enactment-form"
    case articleForm = "article-form"
    case clauseForm = "clause-form"
    case pointForm = "point-form"
    case chapterForm = "chapter-form"
    case sequence
    case pointOrder = "point-order"
    case citationFull = "citation-full"
    case citationNumber = "citation-number"
    case endMark = "end-mark"
    // The end
    case recipientsForm = "recipients-form"
    case recipientsDash = "recipients-dash"
    case recipientsEnd = "recipients-end"
    case recipientsFirst = "recipients-first"
    case archiveMissing = "archive-missing"
    case archiveForm = "archive-form"
    case archiveUnit = "archive-unit"
    case authorityForm = "authority-form"
    case authorityLines = "authority-lines"
    case authorityDeputy = "authority-deputy"
    case authorityBody = "authority-body"
    case authorityMandate = "authority-mandate"
    case authorityKnown = "authority-known"
    case signerTitle = "signer-title"
    // Annexes
    case annexForm = "annex-form"
    case annexNumber = "annex-number"
    case annexReference = "annex-reference"
    case annexMention = "annex-mention"
    // Copies
    case copyNumber = "copy-number"
    // Letters and signs
    case capitalSentence = "capital-sentence"
    case capitalPhrase = "capital-phrase"
    case capitalUnit = "capital-unit"
    case capitalDocument = "capital-document"
    case capitalWeekday = "capital-weekday"
    case capitalPlace = "capital-place"
    case capitalPeople = "capital-people"
    case kindAbbreviation = "kind-abbreviation"
    case contradictingDates = "contradicting-dates"
    case wrongWeekday = "wrong-weekday"
    case syllable
    case syllablePair = "syllable-pair"
    case doubleSpace = "double-space"
    case spaceBefore = "space-before"
    case spaceAfter = "space-after"
    case doubledMark = "doubled-mark"
    case brackets
    case mixedTones = "mixed-tones"

    /// Whether a PDF tells enough to check it: not how paragraphs are set, nor which blanks, colours and lines the file has.
    var readsPrint: Bool {
        switch self {
        case .orientation, .color, .composed, .pageNumberFirst, .annexPageNumber, .alignment, .ruleLine,
            .firstLine, .paragraphGap, .lineGap, .numberSpacing, .kindKnown, .doubleSpace, .spaceBefore, .spaceAfter,
            .doubledMark:
            false
        default: true
        }
    }

    var needsPart: Bool {
        switch self {
        case .missing, .size, .weight, .slope, .letters, .alignment, .ruleLine, .wording, .sequence, .markWord: true
        default: false
        }
    }

    var needsRange: Bool {
        switch self {
        case .margin, .size, .pageNumberLook, .firstLine, .lineGap: true
        default: false
        }
    }

    var needsWords: Bool {
        switch self {
        case .font, .wording, .markWord, .capitalPhrase, .signerTitle, .authorityBody: true
        default: false
        }
    }
}

/// Papers whose pages are still to be read for the places of their words: those that were taken in before places were kept,
/// and copies that the server itself drew and signed.
extension Schema {
    static let pageReading = Migration("0220_page_reading") {
        """
        CREATE TABLE page_reading (
            document_id %INT% PRIMARY KEY REFERENCES document(id) ON DELETE CASCADE,
            due_at %INT% NOT NULL,
            tries %INT% NOT NULL CONSTRAINT page_reading_tries CHECK (tries >= 0)
        ) %STRICT%
        """
        "CREATE INDEX page_reading_due ON page_reading (due_at, document_id)"
        """
        INSERT INTO page_reading (document_id, due_at, tries) SELECT d.id, 0, 0 FROM document d
        WHERE d.file_hash IS NOT NULL AND d.state <> 'dropped'
            AND (lower(d.file_name) LIKE '%.pdf' OR lower(d.file_name) LIKE '%.png' OR lower(d.file_name) LIKE '%.jpg'
                OR lower(d.file_name) LIKE '%.jpeg' OR lower(d.file_name) LIKE '%.tif' OR lower(d.file_name) LIKE '%.tiff')
            AND NOT EXISTS (SELECT 1 FROM document_page p WHERE p.document_id = d.id)
        """
    }
}

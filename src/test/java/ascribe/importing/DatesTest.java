package ascribe.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Title¶4 September 2025¶Text | 2025-09-04",
        "Title¶Published on Thursday, 4th September 2025, 10:30 GMT¶Text | 2025-09-04",
        "Title¶By Mara Lind¶Sept. 4, 2025¶Text | 2025-09-04",
        "September 4, 2025 at 8:15 a.m. EDT¶Text | 2025-09-04",
        "Title¶2025-09-04¶Text | 2025-09-04",
        "Title¶Date: 2025-09-04T10:30:00Z¶Text | 2025-09-04",
        "Titel¶Stand: 04.09.2025, 10:30 Uhr¶Text | 2025-09-04",
        "Titel¶Donnerstag, 4. September 2025¶Text | 2025-09-04",
        "Titre¶Publié le 1er août 2025 à 10h30¶Texte | 2025-08-01",
        "Título¶4 de septiembre de 2025¶Texto | 2025-09-04",
        "LOWICK, 4 September 2025 (Agency) — The harbour is closed. | 2025-09-04",
        "LOWICK, Sept. 4, 2025 – The harbour is closed. | 2025-09-04",
        "NEW HAVEN, Conn., Sept. 4, 2025 - The harbour is closed. | 2025-09-04",
        "HARBOUR CITY, September 4, 2025 — The harbour is closed. | 2025-09-04",
        "LOWICK — 4 September 2025 — The harbour is closed. | 2025-09-04",
        "(Agency) LOWICK, 4 September 2025 - The harbour is closed. | 2025-09-04",
        "LA LOMA, Norrland (Agency), Sept. 4, 2025 — The harbour is closed. | 2025-09-04",
        "Puerto de la Loma, 4 September 2025 — The harbour is closed. | 2025-09-04",
        "Title¶By Anna Berg, 4 September 2025¶Text | 2025-09-04",
        "Title¶By Mara Lind and Tom Aden¶LOWICK, Sept. 4 2025¶The harbour is closed. | 2025-09-04",
        "LOWICK, September 4, 2025¶The harbour is closed. | 2025-09-04",
        "Title¶The harbour closed, September 4, 2025¶Text | ",
        "On September 4, 2025 — a day to remember — the harbour closed. | ",
        "LOWICK, 4 September — The harbour is closed. | ",
        "Title¶The harbour has been closed since 4 September 2025. | ",
        "On 4 September 2025 the harbour closed. | ",
        "Title¶9/4/2025¶Text | ",
        "Title¶9/24/2025¶Text | 2025-09-24",
        "Title¶24/9/2025¶Text | 2025-09-24",
        "Title¶31 February 2025¶Text | ",
        "Title¶4 September 2925¶Text | ",
        "Title¶4 September¶Text | ",
      })
  void readsADateThatStandsAtTheTop(String text, @Nullable LocalDate date) {
    assertThat(Dates.atTheTop(text.replace('¶', '\n'))).isEqualTo(date);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "2025-09-04_harbour.txt, 2025-09-04",
    "harbour-20250904.txt, 2025-09-04",
    "paper_2025_09_04_harbour.html, 2025-09-04",
    "20250904, 2025-09-04",
    "000_844845e9541b1332.txt,",
    "1234567890.txt,",
    "a20250904.txt,",
    "20251304.txt,",
    "12345678.txt,",
    "2025-09.txt,",
  })
  void readsADateInAFilesName(String name, @Nullable LocalDate date) {
    assertThat(Dates.inName(name)).isEqualTo(date);
  }

  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource({
    "text before name, 2020-01-02.txt, 'Title\n3 May 2021\nText', 2021-05-03",
    "name where the text has none, 2020-01-02.txt, Text, 2020-01-02",
    "nothing else, a.txt, Text,",
  })
  void trusts(String what, String name, String text, @Nullable LocalDate date) {
    assertThat(Imports.of(name, text).document().date()).as(what).isEqualTo(date);
  }
}

package ascribe.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The harbour has been closed since Monday, and nobody in the town knows when it will"
            + " open again, said Mara Lind of the union.",
        "de | Der Hafen ist seit Montag geschlossen, und niemand in der Stadt weiß, wann er wieder"
            + " öffnet, sagte die Sprecherin der Gewerkschaft.",
        "fr | Le port est fermé depuis lundi et personne dans la ville ne sait quand il ouvrira de"
            + " nouveau, a déclaré la porte-parole du syndicat.",
        "es | El puerto está cerrado desde el lunes y nadie en la ciudad sabe cuándo volverá a"
            + " abrir, dijo la portavoz del sindicato de los trabajadores.",
        "it | Il porto è chiuso da lunedì e nessuno in città sa quando riaprirà, ha detto la"
            + " portavoce del sindacato dei lavoratori della costa.",
        "nl | De haven is sinds maandag gesloten en niemand in de stad weet wanneer hij weer"
            + " opengaat, zei de woordvoerster van de vakbond.",
        "pt | O porto está fechado desde segunda-feira e ninguém na cidade sabe quando vai abrir de"
            + " novo, disse a porta-voz do sindicato dos trabalhadores.",
        "pl | Port jest zamknięty od poniedziałku i nikt w mieście nie wie, kiedy zostanie otwarty,"
            + " powiedziała rzeczniczka związku na konferencji w ratuszu.",
        "ru | Порт закрыт с понедельника, и никто в городе не знает, когда он снова откроется,"
            + " сказала представитель профсоюза на встрече в мэрии.",
        "uk | Порт закритий з понеділка, і ніхто в місті не знає, коли він знову відкриється,"
            + " сказала представниця профспілки, яка була на зустрічі.",
        "sv | Hamnen har varit stängd sedan i måndags och ingen i staden vet när den ska öppna"
            + " igen, sade talesmannen för facket som var på mötet.",
        "el | Το λιμάνι είναι κλειστό από τη Δευτέρα και κανείς στην πόλη δεν ξέρει πότε θα ανοίξει"
            + " ξανά.",
        "ja | 港は月曜日から閉まっており、いつ再開するのか町の誰も知らないと組合の広報担当者は述べた。",
        "zh | 港口自星期一起关闭，工会发言人说，镇上没有人知道何时重新开放。",
        "ar | الميناء مغلق منذ يوم الاثنين ولا أحد في المدينة يعرف متى سيفتح",
        "en | Minister warns strikers",
        "en | Harbour closes",
        "en | I know a diver, I know a welder, I never wanted a career.",
        "en | Lund Ferries, a group of a dozen families, bought a yard, a dock, a workshop of Karel V."
            + " Hrubec's and half a warehouse.",
        "de | Der Hafen ist zu und er bleibt zu",
        "und | Lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor incididunt"
            + " ut labore et dolore magna aliqua ut enim ad minim veniam quis nostrud exercitation"
            + " ullamco laboris nisi ut aliquip ex ea commodo",
        "und | Порт",
      })
  void tellsTheLanguage(String language, String text) {
    assertThat(Languages.of(text)).isEqualTo(language);
  }

  @Test
  void doesNotLetForeignQuotationsChangeAnEnglishText() {
    assertThat(
            Languages.of(
                "The mayor said on Monday that the harbour would open. « Nous sommes prêts, mais il"
                    + " faut que les autres le soient aussi », he told the council in the evening,"
                    + " and the crowd outside the hall was not happy with it."))
        .isEqualTo("en");
  }
}

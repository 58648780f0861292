import { lazily } from '../../source/lazily'

/**
 * What stands before a photographer's name in languages other than English, French and German, whose labels the patterns of
 * credits know themselves: "Фото:", "Fot.", "צילום:". In lower case; a colon or a full stop follows.
 */
export const PICTURE_WORDS =
  'fot|fotos|fotografía|fotografia|fotografie|fotograf|fotoğraf|valokuva|kuva|beeld|imagen|imagem|immagine|zdjęcie|kép|fotó|snímek|ảnh|фото|фотография|φωτογραφία|φωτό|צילום|תצלום|תמונה|تصوير|صورة|عکس|फोटो|写真|撮影|提供|图片|图|圖片|圖|사진'

/** What stands behind the name of who took a picture, in Japanese and Chinese. */
const SIGNATURE = '撮影|提供|摄影?|攝影?'
/** The characters such a word ends in. */
export const SIGNATURE_ENDS = '影供摄攝'
/** A name and such a word, at the end of a caption: "山田花子撮影", "李强 摄". */
export const SIGNED_PICTURE = lazily(
  () => new RegExp(`(?:^|[\\s。．＝=、，,（(])([^\\s。．＝=、，,（()）]{2,12}\\s?(?:${SIGNATURE}))[)）\\s]*$`, 'u'),
)
/** Such a word, at the end of a name. */
export const PICTURE_SIGNATURE = lazily(() => new RegExp(`\\s?(?:${SIGNATURE})$`))

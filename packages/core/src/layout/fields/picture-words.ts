/**
 * What stands before a photographer's name in languages other than English, French and German, whose labels the patterns of
 * credits know themselves: "Фото:", "Fot.", "צילום:". In lower case; a colon or a full stop follows.
 */
export const PICTURE_WORDS =
  'fot|fotos|fotografía|fotografia|fotografie|fotograf|fotoğraf|valokuva|kuva|beeld|imagen|imagem|immagine|zdjęcie|kép|fotó|snímek|ảnh|фото|фотография|φωτογραφία|φωτό|צילום|תצלום|תמונה|تصوير|صورة|عکس|फोटो|写真|撮影|提供|图片|图|圖片|圖|사진'

/** A name and the word for who took the picture behind it, at the end of a caption: "山田花子撮影", "李强 摄". */
export const SIGNED_PICTURE =
  /(?:^|[\s。．＝=、，,（(])([^\s。．＝=、，,（()）]{2,12}\s?(?:撮影|提供|摄影?|攝影?))[)）\s]*$/u

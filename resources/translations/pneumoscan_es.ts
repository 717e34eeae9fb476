<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>The notices are missing from this installation.</source>
        <translation>Los avisos legales no están en esta instalación.</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About PneumoScan</source>
        <translation>Acerca de PneumoScan</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Acerca de</translation>
    </message>
    <message>
        <source>&amp;Model card</source>
        <translation>&amp;Ficha del modelo</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licencias</translation>
    </message>
    <message>
        <source>Licences of the program and of what it is made of</source>
        <translation>Licencias del programa y de sus componentes</translation>
    </message>
    <message>
        <source>Offline screening of chest X-rays for pneumonia.</source>
        <translation>Búsqueda de neumonía en radiografías de tórax, sin internet.</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modelo: {name}</translation>
    </message>
    <message>
        <source>SHA-256 of its weights: {digest}</source>
        <translation>SHA-256 de sus pesos: {digest}</translation>
    </message>
    <message>
        <source>Operating point: {threshold}</source>
        <translation>Punto de corte: {threshold}</translation>
    </message>
    <message>
        <source>Runs on: {device}</source>
        <translation>Se ejecuta en: {device}</translation>
    </message>
    <message>
        <source>Runtime: {runtime}</source>
        <translation>Con: {runtime}</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Pausing after the film in hand</source>
        <translation>Se pausará al terminar la radiografía en curso</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>Esperando al modelo</translation>
    </message>
    <message>
        <source>Looking for films: {count}</source>
        <translation>Buscando radiografías: {count}</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Escribiendo {name}</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>página {page} de {pages}</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Paused at {percent} %</source>
        <translation>En pausa al {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>The disk that holds the history is full. Make room on it; until then nothing new is kept.</source>
        <translation>El disco donde está el historial está lleno. Libere espacio; hasta entonces no se guardará nada nuevo.</translation>
    </message>
    <message>
        <source>The history&apos;s folder or file may not be written to. Check its permissions, or choose another folder.</source>
        <translation>No se puede escribir en la carpeta o el archivo del historial. Revise los permisos o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The history&apos;s folder or file is no longer where it was. Connect its disk again or put it back, then restart.</source>
        <translation>La carpeta o el archivo del historial ya no está en su lugar. Vuelva a conectar el disco o a poner el archivo en su sitio y reinicie el programa.</translation>
    </message>
    <message>
        <source>Another program keeps the history busy. Wait a moment and try again, or close the other program.</source>
        <translation>Otro programa está usando el historial. Espere un momento e inténtelo de nuevo, o cierre el otro programa.</translation>
    </message>
    <message>
        <source>The history is damaged. Restart the program: it then goes back to the newest good backup.</source>
        <translation>El historial está dañado. Reinicie el programa: recuperará la última copia de seguridad válida.</translation>
    </message>
    <message>
        <source>The history is damaged, and another window of the program is using it. Close that window, then restart.</source>
        <translation>El historial está dañado y otra ventana del programa lo está usando. Cierre esa ventana y reinicie el programa.</translation>
    </message>
    <message>
        <source>The history was written by a newer version of the program. Use that version, or choose another folder.</source>
        <translation>Una versión más reciente del programa escribió el historial. Use esa versión o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The history cannot be read or written ({reason}). Check the disk or the connection to it.</source>
        <translation>No se puede leer o escribir el historial ({reason}). Revise el disco o la conexión con él.</translation>
    </message>
    <message>
        <source>This list is no longer in the history: it was deleted meanwhile.</source>
        <translation>Esta lista ya no está en el historial: se borró entretanto.</translation>
    </message>
    <message>
        <source>This list is open in another window of the program. Close it there first.</source>
        <translation>Esta lista está abierta en otra ventana del programa. Ciérrela allí primero.</translation>
    </message>
    <message>
        <source>The data were deleted, but traces of them may stay in the history&apos;s files until the program starts next.</source>
        <translation>Los datos se borraron, pero pueden quedar rastros en los archivos del historial hasta que se vuelva a iniciar el programa.</translation>
    </message>
    <message>
        <source>Traces of data that were deleted earlier may still be in the history&apos;s files.</source>
        <translation>Es posible que queden rastros de datos ya borrados en los archivos del historial.</translation>
    </message>
    <message>
        <source>The daily backup of the history could not be made.</source>
        <translation>No se pudo hacer la copia de seguridad diaria del historial.</translation>
    </message>
    <message>
        <source>A copy cannot take the place of the history itself. Choose another name.</source>
        <translation>Una copia no puede reemplazar al propio historial. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The history was damaged. The backup of {day} has taken its place; what was screened since then is missing. The damaged file was kept as {kept}.</source>
        <translation>El historial estaba dañado. Se reemplazó por la copia de seguridad del {day}; falta lo que se analizó después. El archivo dañado se conservó como {kept}.</translation>
    </message>
    <message>
        <source>The history&apos;s file was missing or empty. The backup of {day} has taken its place; what was screened since then is missing.</source>
        <translation>El archivo del historial no estaba o estaba vacío. Se reemplazó por la copia de seguridad del {day}; falta lo que se analizó después.</translation>
    </message>
    <message>
        <source>The history was damaged and there is no good backup, so an empty one was begun. The damaged file was kept as {kept}.</source>
        <translation>El historial estaba dañado y no hay ninguna copia de seguridad válida, así que se comenzó uno vacío. El archivo dañado se conservó como {kept}.</translation>
    </message>
</context>
<context>
    <name>Availability</name>
    <message>
        <source>The list is empty.</source>
        <translation>La lista está vacía.</translation>
    </message>
    <message>
        <source>No film is chosen.</source>
        <translation>No hay ninguna radiografía seleccionada.</translation>
    </message>
    <message>
        <source>A file is being written already.</source>
        <translation>Ya se está escribiendo un archivo.</translation>
    </message>
    <message>
        <source>It would show verdicts that are hidden until you have read the films.</source>
        <translation>Mostraría resultados que están ocultos hasta que usted haya leído las radiografías.</translation>
    </message>
    <message>
        <source>No film is shown.</source>
        <translation>No se muestra ninguna radiografía.</translation>
    </message>
    <message>
        <source>Only for a film that was rejected although it can be read.</source>
        <translation>Solo para una radiografía que se puede leer pero fue rechazada.</translation>
    </message>
    <message>
        <source>No film in the list is left over.</source>
        <translation>No queda ninguna radiografía pendiente en la lista.</translation>
    </message>
    <message>
        <source>Nothing is going on.</source>
        <translation>No hay nada en marcha.</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Model card</source>
        <translation>Ficha del modelo</translation>
    </message>
    <message>
        <source>This page is on the internet. Open it in the browser?</source>
        <translation>Esta página está en internet. ¿Abrirla en el navegador?</translation>
    </message>
    <message>
        <source>Open a page</source>
        <translation>Abrir una página</translation>
    </message>
</context>
<context>
    <name>CheckTable</name>
    <message>
        <source>Outcome</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Checks of this installation</source>
        <translation>Comprobaciones de esta instalación</translation>
    </message>
</context>
<context>
    <name>ColourMap</name>
    <message>
        <source>Inferno</source>
        <translation>Inferno</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Cividis, for colour-blind readers</source>
        <translation>Cividis, para lectores con daltonismo</translation>
    </message>
    <message>
        <source>Amber, for grey printers</source>
        <translation>Ámbar, para impresoras en gris</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Open films…</source>
        <translation>Abrir &amp;radiografías…</translation>
    </message>
    <message>
        <source>Choose films to screen</source>
        <translation>Elegir las radiografías que se van a analizar</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Screen a folder, with the folders in it</source>
        <translation>Analizar una carpeta con todas sus subcarpetas</translation>
    </message>
    <message>
        <source>Try the &amp;sample films</source>
        <translation>&amp;Probar las radiografías de ejemplo</translation>
    </message>
    <message>
        <source>Screen the synthetic films that come with the program</source>
        <translation>Analizar las radiografías sintéticas que vienen con el programa</translation>
    </message>
    <message>
        <source>&amp;Report of this film…</source>
        <translation>&amp;Informe de esta radiografía…</translation>
    </message>
    <message>
        <source>Save a PDF of the chosen film</source>
        <translation>Guardar un PDF de la radiografía seleccionada</translation>
    </message>
    <message>
        <source>Report of the &amp;list…</source>
        <translation>Informe de la &amp;lista…</translation>
    </message>
    <message>
        <source>Save a PDF of the whole list</source>
        <translation>Guardar un PDF de toda la lista</translation>
    </message>
    <message>
        <source>CSV &amp;table…</source>
        <translation>&amp;Tabla CSV…</translation>
    </message>
    <message>
        <source>Save a CSV table of the whole list</source>
        <translation>Guardar una tabla CSV de toda la lista</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>&amp;Remove from list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>Take the chosen films from the list; no file is deleted</source>
        <translation>Quitar de la lista las radiografías seleccionadas; no se borra ningún archivo</translation>
    </message>
    <message>
        <source>&amp;New list</source>
        <translation>&amp;Nueva lista</translation>
    </message>
    <message>
        <source>Begin an empty list; the films of this one stay in the history</source>
        <translation>Comenzar una lista vacía; las radiografías de esta se conservan en el historial</translation>
    </message>
    <message>
        <source>Screen the res&amp;t</source>
        <translation>Analizar las &amp;restantes</translation>
    </message>
    <message>
        <source>Stop at once; what is left stays in the list as not screened</source>
        <translation>Detener de inmediato; lo que falta queda en la lista sin analizar</translation>
    </message>
    <message>
        <source>Go on with the films not screened</source>
        <translation>Continuar con las radiografías sin analizar</translation>
    </message>
    <message>
        <source>Screen &amp;again</source>
        <translation>Analizar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Screen the chosen films once more</source>
        <translation>Analizar otra vez las radiografías seleccionadas</translation>
    </message>
    <message>
        <source>C&amp;orrect orientation…</source>
        <translation>Corregir &amp;orientación…</translation>
    </message>
    <message>
        <source>Turn, mirror or invert the film before it is screened, with a preview</source>
        <translation>Girar, reflejar o invertir la radiografía antes de analizarla, con vista previa</translation>
    </message>
    <message>
        <source>Show a &amp;verdict anyway…</source>
        <translation>&amp;Mostrar un resultado de todos modos…</translation>
    </message>
    <message>
        <source>Screen a film that the program refused, and mark its verdict as asked for</source>
        <translation>Analizar una radiografía que el programa rechazó y marcar que el resultado se pidió expresamente</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Acerca de &amp;Qt</translation>
    </message>
    <message>
        <source>The library that draws this window</source>
        <translation>La biblioteca que dibuja esta ventana</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>This film&apos;s file does not say whose it is: nothing can be found by that.</source>
        <translation>El archivo de esta radiografía no dice de quién es: así no se pueden buscar otras.</translation>
    </message>
    <message>
        <source>No other film of this patient is known.</source>
        <translation>No se conoce ninguna otra radiografía de este paciente.</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Correct orientation</source>
        <translation>Corregir orientación</translation>
    </message>
    <message>
        <source>The film as it is in the file</source>
        <translation>La radiografía como está en el archivo</translation>
    </message>
    <message>
        <source>The film as it would be screened</source>
        <translation>La radiografía como se analizaría</translation>
    </message>
    <message>
        <source>Do the same to all {count} chosen films</source>
        <translation>Aplicar a todas las seleccionadas: {count}</translation>
    </message>
    <message>
        <source>To be screened: {words}.</source>
        <translation>Se analizará así: {words}.</translation>
    </message>
    <message>
        <source>All {count} chosen films to be screened: {words}.</source>
        <translation>Todas las radiografías seleccionadas ({count}) se analizarán así: {words}.</translation>
    </message>
    <message>
        <source>On an upright film the neck is at the top, the heart lies mostly to the right in the picture, and bones are light. The file itself is never changed.</source>
        <translation>En una radiografía bien orientada, el cuello está arriba, el corazón queda sobre todo a la derecha de la imagen y los huesos se ven claros. El archivo nunca se modifica.</translation>
    </message>
    <message>
        <source>The program suggests this; compare the two before you agree.</source>
        <translation>El programa lo sugiere; compare las dos antes de aceptar.</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>A la izquierda</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>A la derecha</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Reflejar</translation>
    </message>
    <message>
        <source>Exchange black and white</source>
        <translation>Invertir blanco y negro</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Como en el archivo</translation>
    </message>
    <message>
        <source>Screen it so</source>
        <translation>Analizar así</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>new list</source>
        <translation>nueva lista</translation>
    </message>
    <message>
        <source>A new list. The {count} films of the last one are in the history.</source>
        <translation>Nueva lista. Las radiografías de la anterior ({count}) están en el historial.</translation>
    </message>
    <message>
        <source>removal ({count})</source>
        <translation>quitar de la lista ({count})</translation>
    </message>
    <message>
        <source>Removed from the list: {count}. No file was deleted.</source>
        <translation>Quitadas de la lista: {count}. No se borró ningún archivo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Desks</name>
    <message>
        <source>Operating point {threshold}, not the model&apos;s own</source>
        <translation>Punto de corte {threshold}, no el propio del modelo</translation>
    </message>
    <message>
        <source>Read the film first: the model is hidden until then.</source>
        <translation>Lea primero la radiografía: hasta entonces, el modelo permanece oculto.</translation>
    </message>
    <message>
        <source>This film has no verdict to explain.</source>
        <translation>Esta radiografía no tiene un resultado que explicar.</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>turned clockwise by 90 degrees</source>
        <translation>girada 90 grados a la derecha</translation>
    </message>
    <message>
        <source>turned by 180 degrees</source>
        <translation>girada 180 grados</translation>
    </message>
    <message>
        <source>turned anticlockwise by 90 degrees</source>
        <translation>girada 90 grados a la izquierda</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>reflejada</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>con blanco y negro invertidos</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} y {second}</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} años</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mes</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} meses</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} días</translation>
    </message>
    <message>
        <source>its table of contents is damaged or missing</source>
        <translation>su índice está dañado o falta</translation>
    </message>
    <message>
        <source>its table of contents is far too long</source>
        <translation>su índice es demasiado largo</translation>
    </message>
    <message>
        <source>its files overlap</source>
        <translation>sus archivos se superponen</translation>
    </message>
    <message>
        <source>its data in the archive are damaged</source>
        <translation>sus datos dentro del archivo comprimido están dañados</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <translation>está protegido con contraseña</translation>
    </message>
    <message>
        <source>its data inflate without end</source>
        <translation>sus datos se expanden sin fin</translation>
    </message>
    <message>
        <source>it is not what was packed into the archive</source>
        <translation>no es lo que se guardó en el archivo comprimido</translation>
    </message>
    <message>
        <source>it is not where the archive says</source>
        <translation>no está donde indica el archivo comprimido</translation>
    </message>
    <message>
        <source>it is packed in an unusual way</source>
        <translation>está comprimido de una forma poco común</translation>
    </message>
    <message>
        <source>it lies in another archive</source>
        <translation>está dentro de otro archivo comprimido</translation>
    </message>
    <message>
        <source>it holds no films</source>
        <translation>no contiene radiografías</translation>
    </message>
    <message>
        <source>its name does not end in .zip</source>
        <translation>su nombre no termina en .zip</translation>
    </message>
    <message>
        <source>it is no film itself</source>
        <translation>no es en sí una radiografía</translation>
    </message>
    <message>
        <source>its data end early</source>
        <translation>sus datos terminan antes de tiempo</translation>
    </message>
    <message>
        <source>its tiles are larger than any picture</source>
        <translation>sus teselas son más grandes que cualquier imagen</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>no se puede leer su encabezado</translation>
    </message>
    <message>
        <source>this folder may not be read</source>
        <translation>no hay permiso para leer esta carpeta</translation>
    </message>
    <message>
        <source>its rescale slope or intercept is no usable number</source>
        <translation>su pendiente o intersección de reescalado no es un número válido</translation>
    </message>
    <message>
        <source>its data contradict each other</source>
        <translation>sus datos se contradicen</translation>
    </message>
    <message>
        <source>its elements are nested too deeply</source>
        <translation>sus elementos están anidados a demasiada profundidad</translation>
    </message>
    <message>
        <source>it does not state whether its lowest value is black or white</source>
        <translation>no indica si su valor más bajo es negro o blanco</translation>
    </message>
    <message>
        <source>its table of colours is missing</source>
        <translation>falta su tabla de colores</translation>
    </message>
    <message>
        <source>its compressed image has no header</source>
        <translation>su imagen comprimida no tiene encabezado</translation>
    </message>
    <message>
        <source>the end of its image is missing</source>
        <translation>falta el final de su imagen</translation>
    </message>
    <message>
        <source>its image has another shape than it states</source>
        <translation>su imagen no tiene las dimensiones que indica</translation>
    </message>
    <message>
        <source>its header contradicts itself</source>
        <translation>su encabezado se contradice</translation>
    </message>
    <message>
        <source>its lookup table ends early</source>
        <translation>su tabla de consulta (LUT) está incompleta</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no indicada</translation>
    </message>
    <message>
        <source>lateral</source>
        <translation>lateral</translation>
    </message>
    <message>
        <source>full</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>rápido</translation>
    </message>
    <message>
        <source>the model came without it</source>
        <translation>el modelo vino sin él</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>it belongs to another model</source>
        <translation>pertenece a otro modelo</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open films</source>
        <translation>Abrir radiografías</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Films (*.dcm *.dicom *.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp *.jp2 *.gif *.zip DICOMDIR)</source>
        <translation>Radiografías (*.dcm *.dicom *.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp *.jp2 *.gif *.zip DICOMDIR)</translation>
    </message>
    <message>
        <source>Open a folder of films, with the folders in it</source>
        <translation>Abrir una carpeta de radiografías con sus subcarpetas</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop to screen</source>
        <translation>Suelte aquí para analizar</translation>
    </message>
</context>
<context>
    <name>EngineState</name>
    <message>
        <source>Ready on {device}</source>
        <translation>Listo en {device}</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Cargando el modelo…</translation>
    </message>
    <message>
        <source>Fast model on {device}</source>
        <translation>Modelo rápido en {device}</translation>
    </message>
    <message>
        <source>Model {name}.</source>
        <translation>Modelo {name}.</translation>
    </message>
    <message>
        <source>The model failed to load. {reason}</source>
        <translation>No se pudo cargar el modelo. {reason}</translation>
    </message>
    <message>
        <source>Films that you open now are screened as soon as the model is ready.</source>
        <translation>Las radiografías que abra ahora se analizarán en cuanto el modelo esté listo.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>The slower explanations need TensorFlow and tf-keras-vis, which this installation has not. Install the program with its extra &quot;tensorflow&quot;; the heatmap that comes with each verdict needs neither.</source>
        <translation>Las explicaciones más lentas necesitan TensorFlow y tf-keras-vis, que no están en esta instalación. Instale el programa con el complemento «tensorflow»; el mapa de calor que acompaña a cada resultado no necesita ninguno de los dos.</translation>
    </message>
    <message>
        <source>The program for the slower explanations cannot be started ({reason}). Try again later.</source>
        <translation>No se puede iniciar el programa de las explicaciones más lentas ({reason}). Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The explanation took more than {minutes} minutes and was given up. Close other programs.</source>
        <translation>La explicación superó el límite de tiempo ({minutes} min) y se abandonó. Cierre otros programas.</translation>
    </message>
    <message>
        <source>There was not enough memory for this explanation. Close other programs and ask for it again.</source>
        <translation>No hubo memoria suficiente para esta explicación. Cierre otros programas y pídala de nuevo.</translation>
    </message>
    <message>
        <source>The explanation could not be made ({reason}). The verdict and its heatmap are not affected.</source>
        <translation>No se pudo hacer la explicación ({reason}). El resultado y su mapa de calor no se ven afectados.</translation>
    </message>
    <message>
        <source>The model cannot be used for explanations. {reason}</source>
        <translation>El modelo no sirve para hacer explicaciones. {reason}</translation>
    </message>
</context>
<context>
    <name>ExplanationBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Where the film weighs for pneumonia in the network</source>
        <translation>Zonas de la radiografía que en la red pesan a favor de neumonía</translation>
    </message>
    <message>
        <source>This map is being made in the background; go on meanwhile</source>
        <translation>Este mapa se está haciendo en segundo plano; puede seguir trabajando</translation>
    </message>
    <message>
        <source>{method}: {seconds} s</source>
        <translation>{method}: {seconds} s</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>E&amp;xplicar</translation>
    </message>
    <message>
        <source>Have a slower explanation of the score made</source>
        <translation>Pedir una explicación más lenta de la puntuación</translation>
    </message>
    <message>
        <source>A map is being made</source>
        <translation>Se está haciendo un mapa</translation>
    </message>
</context>
<context>
    <name>ExplanationCommands</name>
    <message>
        <source>Grad-CAM&amp;++ (a few seconds)</source>
        <translation>Grad-CAM&amp;++ (unos segundos)</translation>
    </message>
    <message>
        <source>S&amp;moothGrad (about ten seconds)</source>
        <translation>S&amp;moothGrad (unos diez segundos)</translation>
    </message>
    <message>
        <source>&amp;Score-CAM (up to a minute)</source>
        <translation>&amp;Score-CAM (hasta un minuto)</translation>
    </message>
    <message>
        <source>&amp;Back to Grad-CAM</source>
        <translation>&amp;Volver a Grad-CAM</translation>
    </message>
    <message>
        <source>Show the heatmap that belongs to the verdict again</source>
        <translation>Mostrar de nuevo el mapa de calor que corresponde al resultado</translation>
    </message>
    <message>
        <source>&amp;Cancel the explanation</source>
        <translation>&amp;Cancelar la explicación</translation>
    </message>
    <message>
        <source>Give up the map that is being made; Grad-CAM stays</source>
        <translation>Abandonar el mapa que se está haciendo; se conserva Grad-CAM</translation>
    </message>
    <message>
        <source>Where the film weighs for pneumonia; shows several separate places better than Grad-CAM</source>
        <translation>Zonas de la radiografía que pesan a favor de neumonía; muestra mejor que Grad-CAM varias zonas separadas</translation>
    </message>
    <message>
        <source>Which points of the film would change the score most, upwards or downwards</source>
        <translation>Puntos de la radiografía que más cambiarían la puntuación, hacia arriba o hacia abajo</translation>
    </message>
    <message>
        <source>Where the score stays high when only that part of the film is shown to the network</source>
        <translation>Zonas en las que la puntuación sigue alta cuando solo se muestra esa parte a la red</translation>
    </message>
    <message>
        <source>Scaled to its own strongest place: it glows on a normal film as on any. The verdict does not rest on it.</source>
        <translation>Su escala se ajusta a su propia zona más intensa: brilla en una radiografía normal igual que en cualquier otra. El resultado no se basa en este mapa.</translation>
    </message>
</context>
<context>
    <name>ExplanationDesk</name>
    <message>
        <source>There is no film with a verdict in sight.</source>
        <translation>No hay a la vista ninguna radiografía con resultado.</translation>
    </message>
    <message>
        <source>This is the map that is shown.</source>
        <translation>Este es el mapa que se muestra.</translation>
    </message>
    <message>
        <source>Grad-CAM is shown already.</source>
        <translation>Ya se muestra Grad-CAM.</translation>
    </message>
    <message>
        <source>No explanation is being made.</source>
        <translation>No se está haciendo ninguna explicación.</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>PDF report</source>
        <translation>Informe PDF</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabla CSV</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Cancelado. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
</context>
<context>
    <name>FactsFold</name>
    <message>
        <source>What the model knows</source>
        <translation>Qué conoce el modelo</translation>
    </message>
    <message>
        <source>Whom the model was trained on, and how often it was right</source>
        <translation>Con quién se entrenó el modelo y con qué frecuencia acertó</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} a {high})</translation>
    </message>
    <message>
        <source>With 95 % intervals, measured on {films}.</source>
        <translation>Con intervalos del 95&#xa0;%, medidos en {films}.</translation>
    </message>
</context>
<context>
    <name>FaultReporter</name>
    <message>
        <source>Something unexpected went wrong ({kind}). The list is kept and you can go on.</source>
        <translation>Ocurrió un error inesperado ({kind}). La lista se conserva y puede continuar.</translation>
    </message>
</context>
<context>
    <name>FilmDesk</name>
    <message>
        <source>correction ({count})</source>
        <translation>corrección ({count})</translation>
    </message>
    <message>
        <source>Films corrected and screened anew: {count}.</source>
        <translation>Radiografías corregidas y analizadas de nuevo: {count}.</translation>
    </message>
    <message>
        <source>showing a verdict anyway</source>
        <translation>mostrar un resultado de todos modos</translation>
    </message>
    <message>
        <source>The verdict is shown at your request, and marked so wherever it appears.</source>
        <translation>El resultado se muestra a petición suya y así queda marcado dondequiera que aparezca.</translation>
    </message>
    <message>
        <source>screening again ({count})</source>
        <translation>analizar de nuevo ({count})</translation>
    </message>
    <message>
        <source>Films that are screened again: {count}.</source>
        <translation>Radiografías que se analizan de nuevo: {count}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>FilmView</name>
    <message>
        <source>Reading the film…</source>
        <translation>Leyendo la radiografía…</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find file, patient or note</source>
        <translation>Buscar archivo, paciente o nota</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Buscar en la lista</translation>
    </message>
    <message>
        <source>Show films whose name, patient or note has all these words (Ctrl+F)</source>
        <translation>Mostrar las radiografías cuyo nombre, paciente o nota contiene todas estas palabras (Ctrl+F)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Choose films by score, warnings and readings, and the order</source>
        <translation>Filtrar por puntuación, avisos y lecturas, y elegir el orden</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Filter no longer</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>{count} of {total} shown</source>
        <translation>{count} de {total} a la vista</translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Click to sort, drag to move, click with the right button to choose the columns</source>
        <translation>Clic para ordenar, arrastrar para mover, clic derecho para elegir las columnas</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>reader&apos;s finding</source>
        <translation>lectura humana</translation>
    </message>
    <message>
        <source>No film chosen</source>
        <translation>Nada seleccionado</translation>
    </message>
</context>
<context>
    <name>HeatControls</name>
    <message>
        <source>&amp;Heatmap</source>
        <translation>&amp;Mapa de calor</translation>
    </message>
    <message>
        <source>Show or hide the heatmap</source>
        <translation>Mostrar u ocultar el mapa de calor</translation>
    </message>
    <message>
        <source>Heatmap &amp;as lines</source>
        <translation>Mapa de calor en curva&amp;s</translation>
    </message>
    <message>
        <source>Draw lines of equal heat in place of colours</source>
        <translation>Dibujar curvas de nivel en lugar de colores</translation>
    </message>
    <message>
        <source>How much of the film the heatmap covers</source>
        <translation>Cuánto cubre el mapa de calor la radiografía</translation>
    </message>
    <message>
        <source>Colours, threshold and lines of the heatmap</source>
        <translation>Colores, umbral y curvas del mapa de calor</translation>
    </message>
    <message>
        <source>Heatmap opacity</source>
        <translation>Opacidad del mapa de calor</translation>
    </message>
    <message>
        <source>How the heatmap is drawn</source>
        <translation>Cómo se dibuja el mapa de calor</translation>
    </message>
</context>
<context>
    <name>HeatLegend</name>
    <message>
        <source>Heatmap colours from weak to strong influence on the score</source>
        <translation>Colores del mapa de calor, de influencia débil a fuerte en la puntuación</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>débil</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fuerte</translation>
    </message>
    <message>
        <source>Where the film weighs for pneumonia in the network: from weak to strong</source>
        <translation>Zonas de la radiografía que en la red pesan a favor de neumonía: de débil a fuerte</translation>
    </message>
    <message>
        <source>Below {percent} % nothing is drawn</source>
        <translation>Por debajo del {percent}&#xa0;% no se dibuja nada</translation>
    </message>
</context>
<context>
    <name>HeatOptions</name>
    <message>
        <source>How the heatmap is drawn</source>
        <translation>Cómo se dibuja el mapa de calor</translation>
    </message>
    <message>
        <source>&amp;Lines of equal heat (C)</source>
        <translation>Curvas de &amp;nivel (C)</translation>
    </message>
    <message>
        <source>Draw lines in place of colours, so that the film stays in sight</source>
        <translation>Dibujar curvas en lugar de colores, para no tapar la radiografía</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Heatmap colours</source>
        <translation>Colores del mapa de calor</translation>
    </message>
    <message>
        <source>Each gets lighter with the heat, and can be told apart in print and by everyone</source>
        <translation>Todos se aclaran con el calor y se distinguen bien impresos y por cualquier persona</translation>
    </message>
    <message>
        <source>Hide heat below, in percent</source>
        <translation>Ocultar el calor inferior a este porcentaje</translation>
    </message>
    <message>
        <source>Draw only what is at least so hot</source>
        <translation>Dibujar solo lo que alcanza este nivel de calor</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Co&amp;lores</translation>
    </message>
    <message>
        <source>&amp;Hide below</source>
        <translation>&amp;Ocultar bajo</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>What this program does</source>
        <translation>Qué hace este programa</translation>
    </message>
    <message>
        <source>PneumoScan looks at frontal chest X-rays and gives each a score for pneumonia. It works without the internet: no film and no result leaves this computer.</source>
        <translation>PneumoScan examina radiografías frontales de tórax y da a cada una una puntuación de neumonía. Funciona sin internet: ninguna radiografía y ningún resultado sale de este equipo.</translation>
    </message>
    <message>
        <source>It is for research only. A score is not a diagnosis, and a low score does not rule pneumonia out. Every film has to be read by a person.</source>
        <translation>Es solo para investigación. Una puntuación no es un diagnóstico, y una puntuación baja no descarta la neumonía. Una persona tiene que leer todas las radiografías.</translation>
    </message>
    <message>
        <source>Whom it knows</source>
        <translation>Para qué pacientes sirve</translation>
    </message>
    <message>
        <source>The model learnt from films of children of one to five years from one hospital. What it says of adults, of babies or of another view of the chest means nothing. It knows pneumonia only: it says nothing of tuberculosis, of fluid, of tubes or of broken bones.</source>
        <translation>El modelo aprendió con radiografías de niños de uno a cinco años de un solo hospital. Lo que dice de adultos, de bebés o de otra proyección del tórax no significa nada. Solo conoce la neumonía: no dice nada de tuberculosis, derrames, tubos ni fracturas.</translation>
    </message>
    <message>
        <source>Opening films</source>
        <translation>Abrir radiografías</translation>
    </message>
    <message>
        <source>Drop films, folders or ZIP files on the window, or choose Open films or Open folder in the File menu. A folder is taken with all folders in it. DICOM, JPEG, PNG, TIFF and other pictures are read.</source>
        <translation>Suelte radiografías, carpetas o archivos ZIP en la ventana, o elija «Abrir radiografías» o «Abrir carpeta» en el menú Archivo. Las carpetas se leen con todas sus subcarpetas. Se admiten DICOM, JPEG, PNG, TIFF y otros formatos de imagen.</translation>
    </message>
    <message>
        <source>You can add more while others are being screened. A film that is in the list already is not entered twice. Your files are never changed, moved or deleted.</source>
        <translation>Puede agregar más mientras se analizan otras. Una radiografía que ya está en la lista no se agrega dos veces. Sus archivos nunca se modifican, mueven ni borran.</translation>
    </message>
    <message>
        <source>Trying it without films of your own</source>
        <translation>Probarlo sin radiografías propias</translation>
    </message>
    <message>
        <source>The first page and the File menu offer sample films. They are drawn by a computer, show no patient, and are good for finding your way about.</source>
        <translation>La primera página y el menú Archivo ofrecen radiografías de ejemplo. Las dibujó un programa, no muestran a ningún paciente y sirven para familiarizarse con el manejo.</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>La lista</translation>
    </message>
    <message>
        <source>Each film has a row. Click on a column&apos;s heading to order the list by it, and type words into the filter to see only some of it. The order by what is to be read first puts films called PNEUMONIA or UNCERTAIN on top.</source>
        <translation>Cada radiografía ocupa una fila. Haga clic en el título de una columna para ordenar la lista y escriba palabras en el filtro para ver solo una parte. El orden «Por revisar primero» pone arriba las radiografías con resultado NEUMONÍA o INCIERTO.</translation>
    </message>
    <message>
        <source>Taking a film from the list deletes no file, and can be undone. Choose several films with Shift or Ctrl. The right mouse button shows what can be done with them.</source>
        <translation>Quitar una radiografía de la lista no borra ningún archivo y se puede deshacer. Para seleccionar varias, use Shift (Mayús) o Ctrl. El botón derecho del ratón muestra lo que se puede hacer con ellas.</translation>
    </message>
    <message>
        <source>Long lists</source>
        <translation>Listas largas</translation>
    </message>
    <message>
        <source>The line at the bottom tells how many films are done and how long the rest will take. You can pause, which finishes the film in hand, or cancel at once. Films that were not screened stay in the list and can be screened later.</source>
        <translation>La línea inferior indica cuántas radiografías ya se analizaron y cuánto tiempo falta. Puede pausar, y entonces se termina la radiografía en curso, o cancelar de inmediato. Las que no se analizaron quedan en la lista y se pueden analizar más tarde.</translation>
    </message>
    <message>
        <source>What the verdict means</source>
        <translation>Qué significa el resultado</translation>
    </message>
    <message>
        <source>PNEUMONIA: the film resembles films with pneumonia. Have it read soon. NORMAL: it resembles films without; that does not rule pneumonia out. UNCERTAIN: the score is too near to the operating point to say either; have it read.</source>
        <translation>NEUMONÍA: la radiografía se parece a las de pacientes con neumonía. Pida que la lean pronto. NORMAL: se parece a las de pacientes sin neumonía; eso no la descarta. INCIERTO: la puntuación está demasiado cerca del punto de corte para decidir; pida que la lean.</translation>
    </message>
    <message>
        <source>Look at the film first, and at the verdict after. Readers who see a wrong verdict first miss much more than readers who see none.</source>
        <translation>Mire primero la radiografía y después el resultado. Quien ve primero un resultado equivocado pasa por alto mucho más que quien no ve ninguno.</translation>
    </message>
    <message>
        <source>What the score means</source>
        <translation>Qué significa la puntuación</translation>
    </message>
    <message>
        <source>The score goes from 0 to 1. It is not the probability that this patient is ill: that also depends on the patient, and on how common pneumonia is where you are. The bar shows where the score lies, where the operating point is, and which scores are uncertain.</source>
        <translation>La puntuación va de 0 a 1. No es la probabilidad de que este paciente esté enfermo: eso depende también del paciente y de lo frecuente que sea la neumonía en su zona. La barra muestra dónde está la puntuación, dónde está el punto de corte y qué puntuaciones son inciertas.</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>An orange bar beside a verdict means that it deserves less trust: the film is unlike those that the model knows, the patient is too old or too young, the picture is poor, or somebody asked for the verdict anyway. The words say which. Warnings are in reports and tables too.</source>
        <translation>Una barra naranja junto a un resultado significa que merece menos confianza: la radiografía no se parece a las que conoce el modelo, la edad del paciente queda fuera del intervalo, la imagen es mala o alguien pidió el resultado de todos modos. El texto dice cuál es el motivo. Los avisos aparecen también en los informes y las tablas.</translation>
    </message>
    <message>
        <source>Films without a verdict</source>
        <translation>Radiografías sin resultado</translation>
    </message>
    <message>
        <source>Rejected means that the program will not judge a film: it seems to be no frontal chest X-ray, or it lies on its side, or black and white are exchanged. Failed means that the file could not be read. The reason stands beside the film, with what you can do about it.</source>
        <translation>«Rechazada» significa que el programa no evalúa la radiografía: no parece una radiografía frontal de tórax, está girada o tiene el blanco y el negro invertidos. «Error» significa que no se pudo leer el archivo. El motivo aparece junto a la radiografía, con lo que usted puede hacer.</translation>
    </message>
    <message>
        <source>For some rejected films you may ask for the verdict anyway. It then carries the reason as a warning wherever it is shown.</source>
        <translation>Con algunas radiografías rechazadas puede pedir el resultado de todos modos. El motivo del rechazo lo acompaña entonces como aviso dondequiera que se muestre.</translation>
    </message>
    <message>
        <source>Films that lie wrong</source>
        <translation>Radiografías mal orientadas</translation>
    </message>
    <message>
        <source>If a film is on its side, upside down, mirrored or a negative, choose Correct orientation. You see it before and after, and it is then screened anew. The file itself stays as it is. Turning the film only to look at it changes no verdict.</source>
        <translation>Si una radiografía está de lado, al revés, en espejo o en negativo, elija «Corregir orientación». La verá antes y después, y se analizará de nuevo. El archivo no cambia. Girar la radiografía solo para mirarla no cambia ningún resultado.</translation>
    </message>
    <message>
        <source>The heatmap</source>
        <translation>El mapa de calor</translation>
    </message>
    <message>
        <source>Warm colours show where the model found what raised the score. The map is coarse: it does not outline an opacity and does not explain why. Heat on a letter, on a tube or at the border of the film means that the model was led astray.</source>
        <translation>Los colores cálidos muestran dónde encontró el modelo lo que subió la puntuación. El mapa es impreciso: no delimita una opacidad ni explica la causa. Si hay calor en una letra, en un tubo o en el borde de la radiografía, algo engañó al modelo.</translation>
    </message>
    <message>
        <source>You can hide it, make it weaker or stronger, or draw it as lines. Always look at the film without it, too.</source>
        <translation>Puede ocultarlo, hacerlo más tenue o más intenso, o dibujarlo como curvas. Mire siempre la radiografía también sin él.</translation>
    </message>
    <message>
        <source>Looking closely</source>
        <translation>Mirar de cerca</translation>
    </message>
    <message>
        <source>Turn the mouse wheel to come nearer to what is under the pointer, and drag to move the film. Drag with the right button for contrast and brightness. Fit shows the whole film, one to one shows every pixel.</source>
        <translation>Gire la rueda del ratón para acercar lo que está bajo el puntero y arrastre para mover la radiografía. Arrastre con el botón derecho para cambiar el contraste y el brillo. «Ajustar» muestra la radiografía entera; «Tamaño real», cada píxel.</translation>
    </message>
    <message>
        <source>The ruler gives millimetres only where the file says how large a pixel is; on the film&apos;s own plane, not in the body.</source>
        <translation>La regla da milímetros solo si el archivo indica el tamaño del píxel; valen en el plano de la radiografía, no dentro del cuerpo.</translation>
    </message>
    <message>
        <source>Comparing with an earlier film</source>
        <translation>Comparar con una radiografía anterior</translation>
    </message>
    <message>
        <source>If the list or the history holds an earlier film of the same patient, it can be shown beside this one. Both move and grow together. Check the names and the dates before you compare.</source>
        <translation>Si en la lista o en el historial hay una radiografía anterior del mismo paciente, se puede mostrar al lado de esta. Las dos se mueven y se amplían juntas. Compruebe los nombres y las fechas antes de comparar.</translation>
    </message>
    <message>
        <source>Your own finding</source>
        <translation>Su propia lectura</translation>
    </message>
    <message>
        <source>Say what you see: pneumonia, normal, or unsure; or agree or disagree with the model, and add a note. Your finding outranks the model&apos;s everywhere from then on: in the list, in reports and in tables. What the model said stays beside it.</source>
        <translation>Indique lo que ve: neumonía, normal o dudosa; o si está de acuerdo con el modelo o discrepa, y agregue una nota. Desde ese momento su lectura prevalece sobre la del modelo en todas partes: en la lista, los informes y las tablas. Lo que dijo el modelo se conserva al lado.</translation>
    </message>
    <message>
        <source>Reading blind</source>
        <translation>Lectura a ciegas</translation>
    </message>
    <message>
        <source>In this mode you decide first: verdict, score, heatmap and warnings of a film appear only after you have entered your finding. Where you and the model differ, the film is marked for a second look. Both findings are kept.</source>
        <translation>En este modo decide usted primero: el resultado, la puntuación, el mapa de calor y los avisos solo aparecen cuando ha indicado su lectura. Si usted y el modelo difieren, la radiografía se marca para una segunda lectura. Se conservan tanto su lectura como el resultado del modelo.</translation>
    </message>
    <message>
        <source>The second look</source>
        <translation>La segunda lectura</translation>
    </message>
    <message>
        <source>Films on which a blind reader and the model differ can be listed. Look at each once more, alone or with a colleague, and keep or change the finding. Neither of the two is right because it was first.</source>
        <translation>Puede filtrar las radiografías en las que difieren la lectura a ciegas y el modelo. Mire cada una otra vez, a solas o con un colega, y mantenga o cambie su lectura. Ninguno de los dos tiene razón por haber sido el primero.</translation>
    </message>
    <message>
        <source>Two models</source>
        <translation>Dos modelos</translation>
    </message>
    <message>
        <source>The fast model screens several times as many films a minute as the full one. Settings, Model says what each is worth. Films keep the result of the model that screened them until you screen them again, and each model has its own operating point.</source>
        <translation>El modelo rápido analiza varias veces más radiografías por minuto que el completo. En Configuración, «Modelo» indica lo que ofrece cada uno. Las radiografías conservan el resultado del modelo que las analizó hasta que usted las analice de nuevo, y cada modelo tiene su propio punto de corte.</translation>
    </message>
    <message>
        <source>A new model</source>
        <translation>Un modelo nuevo</translation>
    </message>
    <message>
        <source>Models that are made later come as one signed file. Drop it on the window, or choose Help, Models. It is tried on films of this computer first: look at those that come out differently before you install it. Go back brings the former model back.</source>
        <translation>Los modelos que se hagan más adelante llegan como un único archivo firmado. Suéltelo en la ventana o elija «Modelos» en el menú Ayuda. Antes se prueba con radiografías de este equipo: mire las que cambian de resultado antes de instalarlo. «Volver al anterior» recupera el modelo anterior.</translation>
    </message>
    <message>
        <source>Is the program sound?</source>
        <translation>¿Funciona bien el programa?</translation>
    </message>
    <message>
        <source>Before the first film of a day the program checks itself, and refuses to screen where a verdict could be wrong. Help, Check this installation checks everything and shows a table.</source>
        <translation>Antes de la primera radiografía del día, el programa se comprueba a sí mismo y se niega a analizar cuando un resultado podría ser erróneo. «Comprobar esta instalación», en el menú Ayuda, lo comprueba todo y muestra una tabla.</translation>
    </message>
    <message>
        <source>The operating point</source>
        <translation>El punto de corte</translation>
    </message>
    <message>
        <source>The operating point is the score from which a film is called PNEUMONIA. A lower one finds more of the ill and raises more false alarms, a higher one does the opposite.</source>
        <translation>El punto de corte es la puntuación a partir de la cual una radiografía se clasifica como NEUMONÍA. Si es más bajo, detecta a más enfermos y da más falsas alarmas; si es más alto, ocurre lo contrario.</translation>
    </message>
    <message>
        <source>It is locked. To move it, unlock it in its window, which shows what another point would give and how many verdicts of the list would change. Move it only by what films of your own place show. It is written beside every result, and you can always go back to the model&apos;s own.</source>
        <translation>Está bloqueado. Para cambiarlo, desbloquéelo en su ventana, que muestra lo que se obtendría con otro punto y cuántos resultados de la lista cambiarían. Cámbielo solo según lo que muestren radiografías de su propio centro. Queda escrito junto a cada resultado, y siempre puede volver al del modelo.</translation>
    </message>
    <message>
        <source>Sensitivity and specificity</source>
        <translation>Sensibilidad y especificidad</translation>
    </message>
    <message>
        <source>Sensitivity is the share of films with pneumonia that score at or above the operating point; specificity is the share of the others that score below it. Both were measured on films like those that the model learnt from, and are lower elsewhere. The interval says how far chance alone may have moved them.</source>
        <translation>La sensibilidad es la proporción de radiografías con neumonía cuya puntuación alcanza o supera el punto de corte; la especificidad es la proporción de las demás que queda por debajo. Ambas se midieron en radiografías como las que usó el modelo para aprender, y en otros lugares son más bajas. El intervalo indica cuánto pueden variar solo por azar.</translation>
    </message>
    <message>
        <source>How many verdicts are right here</source>
        <translation>Cuántos resultados son correctos aquí</translation>
    </message>
    <message>
        <source>That depends on how common pneumonia is among your films. Where it is rare, most films that are called PNEUMONIA show none, however good the model is. Enter how many of 100 of your films show pneumonia to see what a verdict is worth with you.</source>
        <translation>Depende de lo frecuente que sea la neumonía entre sus radiografías. Donde es poco frecuente, la mayoría de las radiografías clasificadas como NEUMONÍA no la tienen, por bueno que sea el modelo. Indique cuántas de cada 100 de sus radiografías muestran neumonía para ver cuánto vale un resultado en su centro.</translation>
    </message>
    <message>
        <source>Reports and tables</source>
        <translation>Informes y tablas</translation>
    </message>
    <message>
        <source>Report of this film and Report of the list save a PDF, with film, heatmap, verdict, warnings and your own finding. CSV table saves a line for each film, for a spreadsheet. Both hold patient data: keep them where such data belong.</source>
        <translation>«Informe de esta radiografía» e «Informe de la lista» guardan un PDF con la radiografía, el mapa de calor, el resultado, los avisos y su propia lectura. «Tabla CSV» guarda una línea por radiografía para una hoja de cálculo. Ambos contienen datos de pacientes: guárdelos donde corresponde guardar esos datos.</translation>
    </message>
    <message>
        <source>The history</source>
        <translation>El historial</translation>
    </message>
    <message>
        <source>What was screened is kept on this computer. You can open a past list again and look for a patient or a day. A film that was screened before is known again, also under another name, and is not screened twice unless you ask for it. After a power cut the program goes on where it stopped.</source>
        <translation>Lo que se analizó se conserva en este equipo. Puede volver a abrir una lista anterior y buscar un paciente o un día. Una radiografía ya analizada se reconoce, aunque tenga otro nombre, y no se analiza dos veces salvo que usted lo pida. Tras un corte de luz, el programa continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. The history holds names and results; the settings say where it lies and how long it is kept, and there you can delete it. The log and the support bundle hold no patient data and no names of files.</source>
        <translation>No se envía nada a ninguna parte. El historial contiene nombres y resultados; en la configuración verá dónde está y cuánto tiempo se conserva, y allí puede borrarlo. El registro y el paquete de soporte no contienen datos de pacientes ni nombres de archivos.</translation>
    </message>
    <message>
        <source>Working with the keyboard</source>
        <translation>Trabajar con el teclado</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. The arrow keys move through the films, Tab moves through the window, and the list of keys in the Help menu shows the rest. Menus show the keys, too.</source>
        <translation>Todo se puede hacer sin ratón. Las flechas recorren las radiografías, Tab recorre la ventana, y la lista de teclas del menú Ayuda muestra lo demás. Los menús también indican las teclas.</translation>
    </message>
    <message>
        <source>If a film cannot be read</source>
        <translation>Si no se puede leer una radiografía</translation>
    </message>
    <message>
        <source>The file may be damaged or still be copied. Open it in another program; if that shows it, save it anew as DICOM or PNG and try again. One bad file never stops the others.</source>
        <translation>Es posible que el archivo esté dañado o que aún se esté copiando. Ábralo en otro programa; si allí se ve, guárdelo de nuevo como DICOM o PNG e inténtelo otra vez. Un archivo dañado nunca detiene los demás.</translation>
    </message>
    <message>
        <source>If the model does not load</source>
        <translation>Si no se carga el modelo</translation>
    </message>
    <message>
        <source>The line at the bottom says why. Mostly a file of the program is missing or was changed: install it again. Your list and your history stay as they are. A graphics card is not needed.</source>
        <translation>La línea inferior dice por qué. Casi siempre falta un archivo del programa o fue modificado: instálelo de nuevo. Su lista y su historial quedan como están. No hace falta tarjeta gráfica.</translation>
    </message>
    <message>
        <source>If something went wrong</source>
        <translation>Si algo falla</translation>
    </message>
    <message>
        <source>The program says so in a sentence and keeps the list. The log in the Help menu tells what happened. To ask for help, save a support bundle there: it shows what is in it before it is written. The program sends it to nobody; you decide who gets it.</source>
        <translation>El programa lo dice en una frase y conserva la lista. El registro, en el menú Ayuda, cuenta lo que ocurrió. Para pedir ayuda, guarde allí un paquete de soporte: le muestra lo que contiene antes de escribirlo. El programa no se lo envía a nadie; usted decide quién lo recibe.</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ayuda</translation>
    </message>
    <message>
        <source>How to work with the program</source>
        <translation>Cómo trabajar con el programa</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>All keys of the program on one page</source>
        <translation>Todas las teclas del programa en una página</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Registro…</translation>
    </message>
    <message>
        <source>What went wrong, if anything did</source>
        <translation>Qué falló, si algo falló</translation>
    </message>
    <message>
        <source>&amp;Save a support bundle…</source>
        <translation>&amp;Guardar un paquete de soporte…</translation>
    </message>
    <message>
        <source>Save what helps others to help you, without patient data</source>
        <translation>Guardar lo que otros necesitan para ayudarle, sin datos de pacientes</translation>
    </message>
    <message>
        <source>&amp;About PneumoScan</source>
        <translation>Acerca &amp;de PneumoScan</translation>
    </message>
    <message>
        <source>Version, model and licences</source>
        <translation>Versión, modelo y licencias</translation>
    </message>
    <message>
        <source>&amp;Check this installation…</source>
        <translation>&amp;Comprobar esta instalación…</translation>
    </message>
    <message>
        <source>Whether the program is whole and gives the results that were tested</source>
        <translation>Si el programa está completo y da los mismos resultados que en las pruebas</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Palabras que buscar</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>What the help tells of</source>
        <translation>Temas de la ayuda</translation>
    </message>
    <message>
        <source>The words of the help</source>
        <translation>Texto de la ayuda</translation>
    </message>
    <message>
        <source>Nothing in the help holds all these words.</source>
        <translation>Ningún tema de la ayuda contiene todas estas palabras.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>pneumonia {count}</source>
        <translation>neumonía {count}</translation>
    </message>
    <message>
        <source>uncertain {count}</source>
        <translation>incierto {count}</translation>
    </message>
    <message>
        <source>normal {count}</source>
        <translation>normal {count}</translation>
    </message>
</context>
<context>
    <name>HistoryDesk</name>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historial…</translation>
    </message>
    <message>
        <source>Go on with a former list, or look for a patient</source>
        <translation>Continuar con una lista anterior o buscar un paciente</translation>
    </message>
    <message>
        <source>&amp;Back up the history…</source>
        <translation>Copia de se&amp;guridad del historial…</translation>
    </message>
    <message>
        <source>Save a copy of the history, on a stick for example</source>
        <translation>Guardar una copia del historial, por ejemplo en una memoria USB</translation>
    </message>
    <message>
        <source>The list of {moment}</source>
        <translation>Lista del {moment}</translation>
    </message>
    <message>
        <source>{left} of {count} films are still to be screened</source>
        <translation>Por analizar: {left} de {count} radiografías</translation>
    </message>
    <message>
        <source>Films: {count}</source>
        <translation>Radiografías: {count}</translation>
    </message>
    <message>
        <source>Delete the whole history: every list, finding, note and backup? The films themselves stay where they are. This cannot be undone.</source>
        <translation>¿Borrar todo el historial: todas las listas, lecturas, notas y copias de seguridad? Las radiografías quedan donde están. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete from the history, with findings and notes: lists {lists}, films {films}? The films themselves stay where they are. This cannot be undone.</source>
        <translation>¿Borrar del historial, con sus lecturas y notas: listas {lists}, radiografías {films}? Las radiografías quedan donde están. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete all films of {patient} from the history, with findings and notes? The films themselves stay where they are. This cannot be undone.</source>
        <translation>¿Borrar del historial todas las radiografías de {patient}, con sus lecturas y notas? Las radiografías quedan donde están. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete from the history</source>
        <translation>Borrar del historial</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Saved as {name}. It names patients: keep it safe.</source>
        <translation>Guardado como {name}. Contiene nombres de pacientes: guárdelo en un lugar seguro.</translation>
    </message>
    <message>
        <source>Deleted from the history: {count} films.</source>
        <translation>Radiografías borradas del historial: {count}.</translation>
    </message>
    <message>
        <source>Damaged files of the history that were set aside may hold more of them. Delete the whole history to delete these too.</source>
        <translation>Los archivos dañados del historial que se apartaron pueden contener más de ellas. Borre todo el historial para borrarlos también.</translation>
    </message>
    <message>
        <source>Brought back from the history: {count} films. {due} are still to be screened.</source>
        <translation>Radiografías recuperadas del historial: {count}. Por analizar: {due}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Brought back from the history: {count} films.</source>
        <translation>Radiografías recuperadas del historial: {count}.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Comenzada</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Radiografías</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Not screened</source>
        <translation>Sin analizar</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Tomada</translation>
    </message>
    <message>
        <source>Screened</source>
        <translation>Analizada</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Films found: {count}.</source>
        <translation>Radiografías encontradas: {count}.</translation>
    </message>
    <message>
        <source>Only the newest {count} are shown: say more of what you look for.</source>
        <translation>Solo se muestran las más recientes ({count}): precise más la búsqueda.</translation>
    </message>
    <message>
        <source>&amp;Go on with this list</source>
        <translation>&amp;Continuar con esta lista</translation>
    </message>
    <message>
        <source>&amp;Add to the list</source>
        <translation>&amp;Agregar a la lista</translation>
    </message>
    <message>
        <source>&amp;Delete this patient…</source>
        <translation>&amp;Borrar este paciente…</translation>
    </message>
    <message>
        <source>Former lists</source>
        <translation>Listas anteriores</translation>
    </message>
    <message>
        <source>Films of the history</source>
        <translation>Radiografías del historial</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>&amp;Listas</translation>
    </message>
    <message>
        <source>&amp;Films</source>
        <translation>&amp;Radiografías</translation>
    </message>
    <message>
        <source>Research use only. The history is on this computer, and names patients.</source>
        <translation>Solo para investigación. El historial está en este equipo y contiene nombres de pacientes.</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Borrar…</translation>
    </message>
</context>
<context>
    <name>HistoryKeeper</name>
    <message>
        <source>The history failed unexpectedly ({kind}).</source>
        <translation>El historial falló de forma inesperada ({kind}).</translation>
    </message>
    <message>
        <source>The history can be written again; nothing of this list is missing from it.</source>
        <translation>El historial vuelve a funcionar; no le falta nada de esta lista.</translation>
    </message>
</context>
<context>
    <name>Installation</name>
    <message>
        <source>Model {model}: its files</source>
        <translation>Modelo {model}: sus archivos</translation>
    </message>
    <message>
        <source>Model {model}, {engine}: sample films</source>
        <translation>Modelo {model}, {engine}: radiografías de ejemplo</translation>
    </message>
    <message>
        <source>Model {model}, {engine}: pictures of no film</source>
        <translation>Modelo {model}, {engine}: imágenes que no son radiografías</translation>
    </message>
    <message>
        <source>Reading {format}</source>
        <translation>Lectura de {format}</translation>
    </message>
    <message>
        <source>The process that reads films</source>
        <translation>Proceso que lee las radiografías</translation>
    </message>
    <message>
        <source>The process that makes slower explanations</source>
        <translation>Proceso de las explicaciones más lentas</translation>
    </message>
    <message>
        <source>PDF report</source>
        <translation>Informe PDF</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Colours of heat</source>
        <translation>Colores del mapa de calor</translation>
    </message>
    <message>
        <source>Folder of the history</source>
        <translation>Carpeta del historial</translation>
    </message>
    <message>
        <source>Folder for temporary files</source>
        <translation>Carpeta de archivos temporales</translation>
    </message>
    <message>
        <source>The check itself</source>
        <translation>La propia comprobación</translation>
    </message>
    <message>
        <source>All {count} files are the ones that were tested.</source>
        <translation>Los {count} archivos son los que se probaron.</translation>
    </message>
    <message>
        <source>{count} films as when it was tested: scores within {score}, heatmaps within {heatmap}.</source>
        <translation>{count} radiografías con el mismo resultado que en las pruebas: puntuaciones con diferencias de hasta {score}; mapas de calor, de hasta {heatmap}.</translation>
    </message>
    <message>
        <source>{count} pictures are refused or let through as they should be.</source>
        <translation>{count} imágenes se rechazan o se aceptan como es debido.</translation>
    </message>
    <message>
        <source>Decoded as it should be: {names}.</source>
        <translation>Decodificado correctamente: {names}.</translation>
    </message>
    <message>
        <source>It started, and its answer is right.</source>
        <translation>Se inició y su respuesta es correcta.</translation>
    </message>
    <message>
        <source>Written and read again: {pages} pages.</source>
        <translation>Escrito y vuelto a leer: {pages} páginas.</translation>
    </message>
    <message>
        <source>A film was entered, and found again with its score and heatmap.</source>
        <translation>Se guardó una radiografía y se recuperó con su puntuación y su mapa de calor.</translation>
    </message>
    <message>
        <source>Loaded: {names}.</source>
        <translation>Cargados: {names}.</translation>
    </message>
    <message>
        <source>All {count} fonts are there, and Qt can use them.</source>
        <translation>Las {count} fuentes están presentes y Qt puede usarlas.</translation>
    </message>
    <message>
        <source>All {count} scales have their colours.</source>
        <translation>Las {count} escalas tienen sus colores.</translation>
    </message>
    <message>
        <source>Written to and read again; {megabytes} MB are free.</source>
        <translation>Se pudo escribir y volver a leer; hay {megabytes} MB libres.</translation>
    </message>
    <message>
        <source>This model has no gate: its verdicts carry a warning.</source>
        <translation>Este modelo no comprueba las imágenes de entrada: sus resultados llevan un aviso.</translation>
    </message>
    <message>
        <source>Not part of this installation.</source>
        <translation>No forma parte de esta instalación.</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>What the model said when it was tested is not available ({reason}). Install the program again.</source>
        <translation>No se dispone del archivo con los resultados de prueba del modelo ({reason}). Instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>What an undamaged program gives is not known: a file is missing. Install the program again.</source>
        <translation>No se sabe qué resultados da un programa intacto: falta un archivo. Instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>The file {name} is missing, or not the one that was shipped. Install the program again.</source>
        <translation>El archivo {name} falta o no es el original. Instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>The film {name} cannot be read ({reason}). Install the program again.</source>
        <translation>No se puede leer la radiografía {name} ({reason}). Instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>The film {name} scores {found} in place of {expected}, and its heatmap is {heatmap} off. Install the program again; if that does not help, this computer computes wrongly.</source>
        <translation>La radiografía {name} obtiene una puntuación de {found} en lugar de {expected}, y su mapa de calor difiere en {heatmap}. Instale el programa de nuevo; si eso no ayuda, este equipo calcula mal.</translation>
    </message>
    <message>
        <source>The picture {name} was not judged as when the model was tested. Install the program again.</source>
        <translation>La imagen {name} no se juzgó igual que cuando se probó el modelo. Instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>The picture {name} cannot be decoded ({reason}). Install the program again.</source>
        <translation>No se puede decodificar la imagen {name} ({reason}). Instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>The picture {name} is decoded to other greys than it holds. Install the program again.</source>
        <translation>La imagen {name} se decodifica con grises distintos de los que contiene. Instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>It does not start, or does not answer ({reason}). If a virus scanner holds the program up, allow it there; else install the program again.</source>
        <translation>No se inicia o no responde ({reason}). Si un antivirus bloquea el programa, permítalo en el antivirus; si no, instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>No report can be made. {reason}</source>
        <translation>No se puede hacer ningún informe. {reason}</translation>
    </message>
    <message>
        <source>The report was written, but cannot be read again. Install the program again.</source>
        <translation>El informe se escribió, pero no se puede volver a leer. Instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>The history cannot be written or read. {reason}</source>
        <translation>No se puede escribir o leer el historial. {reason}</translation>
    </message>
    <message>
        <source>What was entered into the history is not what came back. Install the program again.</source>
        <translation>Lo que se recuperó del historial no es lo que se guardó. Instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>The language {name} is missing or damaged. Install the program again.</source>
        <translation>El idioma {name} falta o está dañado. Instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>The font {name} is missing or damaged. Install the program again.</source>
        <translation>La fuente {name} falta o está dañada. Instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>The scale of colours {name} is not the one that was shipped. Install the program again.</source>
        <translation>La escala de colores {name} no es la original. Instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>Nothing can be written there ({reason}). Make room on the disk, or have the folder opened.</source>
        <translation>No se puede escribir allí ({reason}). Libere espacio en el disco o pida acceso a la carpeta.</translation>
    </message>
    <message>
        <source>Only {megabytes} MB are free. Make room on the disk: {needed} MB are needed.</source>
        <translation>Solo hay {megabytes} MB libres. Libere espacio en el disco: hacen falta {needed} MB.</translation>
    </message>
    <message>
        <source>The program crashed in this check. Install the program again; until then do not rely on it.</source>
        <translation>El programa falló y se cerró en esta comprobación. Instálelo de nuevo; hasta entonces, no confíe en él.</translation>
    </message>
    <message>
        <source>No answer within {seconds} seconds. Close other programs and check again.</source>
        <translation>Sin respuesta en {seconds} segundos. Cierre otros programas y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>The check failed in a way that nobody foresaw ({reason}). Install the program again.</source>
        <translation>La comprobación falló de una forma imprevista ({reason}). Instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superada</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FALLÓ</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>All {count} checks passed.</source>
        <translation>Las {count} comprobaciones se superaron.</translation>
    </message>
    <message>
        <source>{failed} of {count} checks failed: {names}.</source>
        <translation>Comprobaciones que fallaron: {failed} de {count} ({names}).</translation>
    </message>
    <message>
        <source>Nothing is screened until they pass.</source>
        <translation>No se analizará nada hasta que se superen.</translation>
    </message>
    <message>
        <source>Verdicts are not affected.</source>
        <translation>Los resultados no se ven afectados.</translation>
    </message>
    <message>
        <source>Nothing is screened: the check of this installation failed. {title}: {sentence}</source>
        <translation>No se analiza nada: falló la comprobación de esta instalación. {title}: {sentence}</translation>
    </message>
</context>
<context>
    <name>InstallationCheckDialog</name>
    <message>
        <source>Check this installation</source>
        <translation>Comprobar esta instalación</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Progreso de la comprobación</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>La tabla está en el portapapeles.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The check came to no end ({kind}). Check again, or install the program again.</source>
        <translation>La comprobación no llegó a su fin ({kind}). Compruebe de nuevo o instale el programa otra vez.</translation>
    </message>
    <message>
        <source>The table could not be saved ({reason}). Choose another folder.</source>
        <translation>No se pudo guardar la tabla ({reason}). Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Comprobar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Make all checks once more</source>
        <translation>Hacer otra vez todas las comprobaciones</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Put the table on the clipboard, in English</source>
        <translation>Copiar la tabla al portapapeles, en inglés</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Save the table as text, in English, to print and sign</source>
        <translation>Guardar la tabla como texto, en inglés, para imprimirla y firmarla</translation>
    </message>
    <message>
        <source>Whether this installation is whole, and gives the results that it gave when it was tested. Nothing is sent anywhere, and no patient&apos;s film is used. With each model it takes from seconds to a minute.</source>
        <translation>Comprueba si esta instalación está completa y da los mismos resultados que cuando se probó. No se envía nada a ninguna parte ni se usa ninguna radiografía de pacientes. Con cada modelo tarda entre unos segundos y un minuto.</translation>
    </message>
</context>
<context>
    <name>Introduction</name>
    <message>
        <source>Welcome to PneumoScan</source>
        <translation>Le damos la bienvenida a PneumoScan</translation>
    </message>
    <message>
        <source>It looks at frontal chest X-rays of children of one to five years, and says which of them resemble films with pneumonia. Its verdict on anyone else means nothing.</source>
        <translation>Examina radiografías frontales de tórax de niños de uno a cinco años y dice cuáles se parecen a las de pacientes con neumonía. En cualquier otra persona, su resultado no significa nada.</translation>
    </message>
    <message>
        <source>It gives each film a score. A score is not a diagnosis, and a normal film does not rule pneumonia out: a person who can read films has to look at every one.</source>
        <translation>Da una puntuación a cada radiografía. Una puntuación no es un diagnóstico, y una radiografía normal no descarta la neumonía: una persona que sepa leer radiografías tiene que mirarlas todas.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: no film, no name, no figure. It works without a network.</source>
        <translation>Nada sale de este equipo: ninguna radiografía, ningún nombre, ningún dato. Funciona sin red.</translation>
    </message>
</context>
<context>
    <name>ListCommands</name>
    <message>
        <source>&amp;Find in the list</source>
        <translation>&amp;Buscar en la lista</translation>
    </message>
    <message>
        <source>Show only films whose name, patient or note has certain words</source>
        <translation>Mostrar solo las radiografías cuyo nombre, paciente o nota contiene ciertas palabras</translation>
    </message>
    <message>
        <source>Needs review &amp;first</source>
        <translation>Por revisar &amp;primero</translation>
    </message>
    <message>
        <source>Sort the films first that a reader should look at first</source>
        <translation>Poner primero las radiografías que un lector debería mirar primero</translation>
    </message>
    <message>
        <source>Ne&amp;xt to review</source>
        <translation>&amp;Siguiente por revisar</translation>
    </message>
    <message>
        <source>Go to the next film that a reader should look at</source>
        <translation>Ir a la siguiente radiografía que un lector debería mirar</translation>
    </message>
    <message>
        <source>Pre&amp;vious to review</source>
        <translation>An&amp;terior por revisar</translation>
    </message>
    <message>
        <source>Go to the film before that a reader should look at</source>
        <translation>Ir a la radiografía anterior que un lector debería mirar</translation>
    </message>
    <message>
        <source>Colum&amp;ns…</source>
        <translation>Col&amp;umnas…</translation>
    </message>
    <message>
        <source>Open containin&amp;g folder</source>
        <translation>A&amp;brir su carpeta</translation>
    </message>
    <message>
        <source>Choose what the list shows of each film</source>
        <translation>Elegir lo que la lista muestra de cada radiografía</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the chosen films as lines of a table</source>
        <translation>Copiar las radiografías seleccionadas como filas de una tabla</translation>
    </message>
    <message>
        <source>Copy file &amp;name</source>
        <translation>Copiar &amp;nombre de archivo</translation>
    </message>
    <message>
        <source>Copy the names of the chosen films&apos; files</source>
        <translation>Copiar los nombres de archivo de las radiografías seleccionadas</translation>
    </message>
    <message>
        <source>Show the folder that the film lies in</source>
        <translation>Mostrar la carpeta donde está la radiografía</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Choose all films shown</source>
        <translation>Seleccionar todas las radiografías a la vista</translation>
    </message>
    <message>
        <source>&amp;Invert selection</source>
        <translation>&amp;Invertir selección</translation>
    </message>
    <message>
        <source>Choose the films shown that are not chosen</source>
        <translation>Seleccionar las radiografías a la vista que no están seleccionadas</translation>
    </message>
</context>
<context>
    <name>ListDesk</name>
    <message>
        <source>The list is empty.</source>
        <translation>La lista está vacía.</translation>
    </message>
    <message>
        <source>No film is shown.</source>
        <translation>No se muestra ninguna radiografía.</translation>
    </message>
    <message>
        <source>No film is chosen.</source>
        <translation>No hay ninguna radiografía seleccionada.</translation>
    </message>
    <message>
        <source>No other film shown waits for a reader.</source>
        <translation>Entre las que están a la vista, ninguna otra espera a un lector.</translation>
    </message>
    <message>
        <source>The folder of this film cannot be opened. It may have been moved or renamed.</source>
        <translation>No se puede abrir la carpeta de esta radiografía. Es posible que se haya movido o haya cambiado de nombre.</translation>
    </message>
</context>
<context>
    <name>ListOffer</name>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Go on with {list}</source>
        <translation>Continuar: {list}</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>There is no log yet: nothing worth a line has happened.</source>
        <translation>Aún no hay registro: no ha ocurrido nada digno de mención.</translation>
    </message>
    <message>
        <source>What went wrong where, newest last. It holds no patient data.</source>
        <translation>Qué falló y dónde; lo más reciente al final. No contiene datos de pacientes.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>Read the log again</source>
        <translation>Volver a leer el registro</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Put all of it on the clipboard</source>
        <translation>Copiar todo al portapapeles</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>Abrir ca&amp;rpeta</translation>
    </message>
    <message>
        <source>Show the folder that holds the log</source>
        <translation>Mostrar la carpeta que contiene el registro</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Only files and folders of this computer can be dropped here.</source>
        <translation>Aquí solo se pueden soltar archivos y carpetas de este equipo.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Screening</source>
        <translation>A&amp;nálisis</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Lectura</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Explanations</source>
        <translation>E&amp;xplicaciones</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
</context>
<context>
    <name>ModelDesk</name>
    <message>
        <source>Use the full model</source>
        <translation>Usar el modelo completo</translation>
    </message>
    <message>
        <source>Use the fast model</source>
        <translation>Usar el modelo rápido</translation>
    </message>
    <message>
        <source>Films that another model screened keep their results: {count}. Screen them again to change that.</source>
        <translation>Radiografías analizadas por otro modelo que conservan sus resultados: {count}. Para cambiarlos, analícelas de nuevo.</translation>
    </message>
    <message>
        <source>The fast model screens from now on.</source>
        <translation>A partir de ahora, el modelo rápido hace el análisis.</translation>
    </message>
    <message>
        <source>The full model screens from now on.</source>
        <translation>A partir de ahora, el modelo completo hace el análisis.</translation>
    </message>
</context>
<context>
    <name>ModelFacts</name>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Especificidad</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Right when it says PNEUMONIA</source>
        <translation>Acierta cuando dice NEUMONÍA</translation>
    </message>
    <message>
        <source>Right when it says NORMAL</source>
        <translation>Acierta cuando dice NORMAL</translation>
    </message>
    <message>
        <source>Area under the curve</source>
        <translation>Área bajo la curva</translation>
    </message>
    <message>
        <source>Called UNCERTAIN</source>
        <translation>Con resultado INCIERTO</translation>
    </message>
    <message>
        <source>Wrong among the others</source>
        <translation>Errores entre las demás</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Full model</source>
        <translation>Modelo completo</translation>
    </message>
    <message>
        <source>Fast model</source>
        <translation>Modelo rápido</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} a {high})</translation>
    </message>
    <message>
        <source>Newer than the one in force</source>
        <translation>Más reciente que el activo</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>No se puede usar</translation>
    </message>
    <message>
        <source>In force, cannot be used</source>
        <translation>Activo, no se puede usar</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Came with the program</source>
        <translation>Incluido en el programa</translation>
    </message>
    <message>
        <source>{name}; area under the ROC curve on its validation films {auc}</source>
        <translation>{name}; área bajo la curva ROC en sus radiografías de validación: {auc}</translation>
    </message>
    <message>
        <source>{name} (sample)</source>
        <translation>{name} (ejemplo)</translation>
    </message>
    <message>
        <source>Of {total} films none comes out differently.</source>
        <translation>De {total} radiografías, ninguna cambia de resultado.</translation>
    </message>
    <message>
        <source>Of {total} films {flips} come out differently: {parts}.</source>
        <translation>Radiografías que cambian de resultado: {flips} de {total} ({parts}).</translation>
    </message>
    <message>
        <source>Without a verdict of either model: {count}.</source>
        <translation>Sin resultado de ninguno de los dos modelos: {count}.</translation>
    </message>
    <message>
        <source>Readers called {films} of the films tried: the model in force agrees with {old}, the new one with {new}. Readers who saw the verdict of the one in force tend to agree with it.</source>
        <translation>Radiografías de la prueba con lectura humana: {films}. El modelo activo coincide con ella en el {old}; el nuevo, en el {new}. Los lectores que vieron el resultado del modelo activo tienden a coincidir con él.</translation>
    </message>
    <message>
        <source>{count} now pneumonia</source>
        <translation>{count} ahora neumonía</translation>
    </message>
    <message>
        <source>{count} now uncertain</source>
        <translation>{count} ahora incierto</translation>
    </message>
    <message>
        <source>{count} now normal</source>
        <translation>{count} ahora normal</translation>
    </message>
    <message>
        <source>{count} now without a verdict</source>
        <translation>{count} ahora sin resultado</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Sin resultado</translation>
    </message>
    <message>
        <source>{value} % ({low} to {high})</source>
        <translation>{value}&#xa0;% ({low} a {high})</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Area under the ROC curve</source>
        <translation>Área bajo la curva ROC</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>&amp;Install from a file…</source>
        <translation>&amp;Instalar desde un archivo…</translation>
    </message>
    <message>
        <source>Choose a model on a stick; it is tried out before it is installed</source>
        <translation>Elegir un modelo en una memoria USB; se prueba antes de instalarlo</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Volver al anterior</translation>
    </message>
    <message>
        <source>Put the model before the one in force in its place; that can be undone</source>
        <translation>Poner el modelo anterior en lugar del activo; se puede deshacer</translation>
    </message>
    <message>
        <source>A new model comes as a signed file, on a stick for example. It is checked, tried out on films of this computer, and installed beside the others, so that you can always go back. Figures are those of each model&apos;s own validation films; they cannot be compared unless the films are the same.</source>
        <translation>Un modelo nuevo llega como archivo firmado, por ejemplo en una memoria USB. Se comprueba, se prueba con radiografías de este equipo y se instala junto a los demás, de modo que siempre puede volver atrás. Las cifras son las de las radiografías de validación de cada modelo; solo se pueden comparar si las radiografías son las mismas.</translation>
    </message>
</context>
<context>
    <name>MoreFilters</name>
    <message>
        <source>Lowest score</source>
        <translation>Puntuación mínima</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Puntuación máxima</translation>
    </message>
    <message>
        <source>Only with &amp;warnings</source>
        <translation>Solo con &amp;avisos</translation>
    </message>
    <message>
        <source>Only not yet &amp;reviewed</source>
        <translation>Solo &amp;sin leer</translation>
    </message>
    <message>
        <source>Only for a &amp;second look</source>
        <translation>Solo de segunda &amp;lectura</translation>
    </message>
    <message>
        <source>Films that a reader called otherwise than the model, before seeing it</source>
        <translation>Radiografías que un lector, antes de ver el modelo, clasificó de otra manera</translation>
    </message>
    <message>
        <source>S&amp;core from</source>
        <translation>&amp;Puntuación de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>Note (T)</source>
        <translation>Nota (T)</translation>
    </message>
    <message>
        <source>Note on this film</source>
        <translation>Nota sobre esta radiografía</translation>
    </message>
    <message>
        <source>Your own words on this film, for report and table. Esc or Ctrl+Return leaves.</source>
        <translation>Sus propias palabras sobre esta radiografía, para el informe y la tabla. Para salir: Esc o Ctrl+Intro.</translation>
    </message>
    <message>
        <source>{count} characters left</source>
        <translation>Caracteres restantes: {count}</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>OperatingPoint</name>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Especificidad</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incierto</translation>
    </message>
    <message>
        <source>{count} of {all} films with pneumonia are at or above it</source>
        <translation>En el punto de corte o por encima: {count} de {all} radiografías con neumonía</translation>
    </message>
    <message>
        <source>{count} of {all} films without pneumonia are below it</source>
        <translation>Por debajo del punto de corte: {count} de {all} radiografías sin neumonía</translation>
    </message>
    <message>
        <source>{count} of {all} films are too near to it to be called</source>
        <translation>Demasiado cerca del punto de corte para clasificarlas: {count} de {all} radiografías</translation>
    </message>
    <message>
        <source>Called PNEUMONIA</source>
        <translation>Resultado NEUMONÍA</translation>
    </message>
    <message>
        <source>Called NORMAL</source>
        <translation>Resultado NORMAL</translation>
    </message>
    <message>
        <source>of these films show pneumonia (PPV)</source>
        <translation>de estas radiografías muestran neumonía (VPP)</translation>
    </message>
    <message>
        <source>of these films show none (NPV)</source>
        <translation>de estas radiografías no la muestran (VPN)</translation>
    </message>
    <message>
        <source>of all films are not called either way</source>
        <translation>de todas las radiografías quedan sin clasificar</translation>
    </message>
    <message>
        <source>The list holds no film with a score yet.</source>
        <translation>La lista aún no contiene ninguna radiografía con puntuación.</translation>
    </message>
    <message>
        <source>No verdict of the {all} in the list changes.</source>
        <translation>Resultados de la lista que cambian: 0 de {all}.</translation>
    </message>
    <message>
        <source>{count} become PNEUMONIA</source>
        <translation>{count} a NEUMONÍA</translation>
    </message>
    <message>
        <source>{count} become UNCERTAIN</source>
        <translation>{count} a INCIERTO</translation>
    </message>
    <message>
        <source>{count} become NORMAL</source>
        <translation>{count} a NORMAL</translation>
    </message>
    <message>
        <source>{count} of {all} verdicts in the list change: {parts}.</source>
        <translation>Resultados de la lista que cambian: {count} de {all} ({parts}).</translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation>{value}&#xa0;%</translation>
    </message>
    <message>
        <source>({low} to {high} %)</source>
        <translation>({low} a {high}&#xa0;%)</translation>
    </message>
</context>
<context>
    <name>OperatingPointDesk</name>
    <message>
        <source>See what the operating point gives, and move it</source>
        <translation>Ver qué se obtiene con el punto de corte y cambiarlo</translation>
    </message>
    <message>
        <source>Operatin&amp;g point…</source>
        <translation>&amp;Punto de corte…</translation>
    </message>
    <message>
        <source>operating point {threshold}</source>
        <translation>punto de corte {threshold}</translation>
    </message>
    <message>
        <source>The model is not loaded yet.</source>
        <translation>El modelo aún no está cargado.</translation>
    </message>
</context>
<context>
    <name>OperatingPointDialog</name>
    <message>
        <source>Operating point</source>
        <translation>Punto de corte</translation>
    </message>
    <message>
        <source>No score is uncertain: every film is called one way or the other.</source>
        <translation>Ninguna puntuación es incierta: todas las radiografías se clasifican de un modo u otro.</translation>
    </message>
    <message>
        <source>Scores from {low} to {high} are UNCERTAIN.</source>
        <translation>Con puntuaciones de {low} a {high}, el resultado es INCIERTO.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>Let the operating point be moved</source>
        <translation>Permitir que se cambie el punto de corte</translation>
    </message>
    <message>
        <source>Scores from here up are called PNEUMONIA</source>
        <translation>Desde esta puntuación, el resultado es NEUMONÍA</translation>
    </message>
    <message>
        <source>&amp;Back to the model&apos;s own ({threshold})</source>
        <translation>&amp;Volver al del modelo ({threshold})</translation>
    </message>
    <message>
        <source>The point that the model was measured at</source>
        <translation>El punto de corte con el que se evaluó el modelo</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>How many of 100 films here show pneumonia</source>
        <translation>Cuántas de cada 100 radiografías muestran neumonía aquí</translation>
    </message>
    <message>
        <source>Count them over some weeks, with every film read; it is remembered</source>
        <translation>Cuéntelas durante algunas semanas, con todas las radiografías leídas; el número se recuerda</translation>
    </message>
    <message>
        <source>What a point gives is not known of this model.</source>
        <translation>De este modelo no se sabe qué se obtiene con cada punto de corte.</translation>
    </message>
    <message>
        <source>On the {count} validation films, all of children of one to five years of one hospital, with 95 % intervals:</source>
        <translation>En las {count} radiografías de validación, todas de niños de uno a cinco años de un solo hospital, con intervalos del 95&#xa0;%:</translation>
    </message>
    <message>
        <source>How many of 100 films &amp;here show pneumonia?</source>
        <translation>¿Cuántas de cada 100 radiografías muestran neumonía a&amp;quí?</translation>
    </message>
    <message>
        <source>&amp;Apply to the list</source>
        <translation>&amp;Aplicar a la lista</translation>
    </message>
    <message>
        <source>Call every film anew; none is screened again, and it can be undone</source>
        <translation>Clasificar de nuevo todas las radiografías; ninguna se vuelve a analizar y se puede deshacer</translation>
    </message>
    <message>
        <source>Films in the list that another model scored: {count}. They keep their verdicts, and are screened again where you ask for it.</source>
        <translation>Radiografías de la lista puntuadas por otro modelo: {count}. Conservan sus resultados y se analizan de nuevo si usted lo pide.</translation>
    </message>
    <message>
        <source>Scores from the operating point up are called PNEUMONIA. A lower one finds more of the ill and raises more false alarms; a higher one does the opposite. This is the point of the model {name}.</source>
        <translation>Desde el punto de corte hacia arriba, el resultado es NEUMONÍA. Un punto más bajo detecta a más enfermos y da más falsas alarmas; con uno más alto ocurre lo contrario. Este es el punto del modelo {name}.</translation>
    </message>
    <message>
        <source>Moving it changes verdicts, and the new point is written beside every result. Choose it on films of your own that were read by someone who can, not to get nicer figures.</source>
        <translation>Si lo cambia, cambian resultados, y el nuevo punto queda escrito junto a cada uno. Elíjalo con radiografías de su centro leídas por alguien que sepa hacerlo, no para obtener cifras más bonitas.</translation>
    </message>
    <message>
        <source>These hold only where films are like the validation films, which chose the model&apos;s own point: elsewhere all of this will be worse.</source>
        <translation>Estas cifras solo valen donde las radiografías se parecen a las de validación, con las que se eligió el punto de corte del modelo: en otros lugares, todas serán peores.</translation>
    </message>
</context>
<context>
    <name>OutcomeChips</name>
    <message>
        <source>All {count}</source>
        <translation>Todas {count}</translation>
    </message>
    <message>
        <source>PNEUMONIA {count}</source>
        <translation>NEUMONÍA {count}</translation>
    </message>
    <message>
        <source>UNCERTAIN {count}</source>
        <translation>INCIERTO {count}</translation>
    </message>
    <message>
        <source>NORMAL {count}</source>
        <translation>NORMAL {count}</translation>
    </message>
    <message>
        <source>To be read {count}</source>
        <translation>Por leer {count}</translation>
    </message>
    <message>
        <source>Without verdict {count}</source>
        <translation>Sin resultado {count}</translation>
    </message>
    <message>
        <source>Not screened {count}</source>
        <translation>Sin analizar {count}</translation>
    </message>
    <message>
        <source>Waiting {count}</source>
        <translation>En espera {count}</translation>
    </message>
    <message>
        <source>Show these films only; with Ctrl, together with the others</source>
        <translation>Mostrar solo estas radiografías; con Ctrl, junto con las otras</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Zoom {percent} %</source>
        <translation>Zoom {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Reading the film…</source>
        <translation>Leyendo la radiografía…</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Ajuste manual</translation>
    </message>
    <message>
        <source>Display turned; screened as it was</source>
        <translation>Vista girada; el análisis no cambia</translation>
    </message>
    <message>
        <source>Black and white exchanged</source>
        <translation>Blanco y negro invertidos</translation>
    </message>
</context>
<context>
    <name>OverruleDialog</name>
    <message>
        <source>Show a verdict anyway</source>
        <translation>Mostrar un resultado de todos modos</translation>
    </message>
    <message>
        <source>The model was not made for such a film: it will give a score all the same, and that score may mean nothing. If you go on, the verdict carries this reason as a warning wherever it is shown: in the window, in the report and in the table. You can undo it.</source>
        <translation>El modelo no se hizo para una radiografía así: dará una puntuación de todos modos, y esa puntuación puede no significar nada. Si continúa, el resultado llevará este motivo como aviso dondequiera que se muestre: en la ventana, en el informe y en la tabla. Puede deshacerlo.</translation>
    </message>
    <message>
        <source>Show the verdict</source>
        <translation>Mostrar el resultado</translation>
    </message>
</context>
<context>
    <name>Pausing</name>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>Stop after the film in hand and keep the others waiting, until it is chosen again</source>
        <translation>Detener al terminar la radiografía en curso y dejar las demás en espera, hasta que se vuelva a elegir</translation>
    </message>
    <message>
        <source>No film is waiting or being screened.</source>
        <translation>Ninguna radiografía está en espera ni en análisis.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Rean&amp;udar</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>It is shown when you have read the film.</source>
        <translation>Se muestra cuando usted haya leído la radiografía.</translation>
    </message>
    <message>
        <source>The film has not been screened yet.</source>
        <translation>La radiografía aún no se ha analizado.</translation>
    </message>
    <message>
        <source>The film has no verdict, and so no heatmap.</source>
        <translation>La radiografía no tiene resultado y, por tanto, tampoco mapa de calor.</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>As in the file</source>
        <translation>Como en el archivo</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Rango completo</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Lungs</source>
        <translation>Pulmones</translation>
    </message>
    <message>
        <source>Bones and mediastinum</source>
        <translation>Huesos y mediastino</translation>
    </message>
    <message>
        <source>Brightness and contrast as the file asks for</source>
        <translation>Brillo y contraste que indica el archivo</translation>
    </message>
    <message>
        <source>From the darkest value of the film, black, to the lightest, white</source>
        <translation>Del valor más oscuro de la radiografía, negro, al más claro, blanco</translation>
    </message>
    <message>
        <source>As full range, without the 1 % that are darkest and the 1 % lightest</source>
        <translation>Como el rango completo, sin el 1&#xa0;% más oscuro ni el 1&#xa0;% más claro</translation>
    </message>
    <message>
        <source>More contrast in the dark two thirds of the film, where the lungs are</source>
        <translation>Más contraste en los dos tercios oscuros de la radiografía, donde están los pulmones</translation>
    </message>
    <message>
        <source>More contrast in the light two thirds, where bones and heart are</source>
        <translation>Más contraste en los dos tercios claros, donde están los huesos y el corazón</translation>
    </message>
</context>
<context>
    <name>Previous</name>
    <message>
        <source>date not known</source>
        <translation>fecha desconocida</translation>
    </message>
</context>
<context>
    <name>PreviousChooser</name>
    <message>
        <source>Previous film to compare with</source>
        <translation>Radiografía anterior con la que comparar</translation>
    </message>
    <message>
        <source>Which film of the same patient to show beside this one</source>
        <translation>Qué radiografía del mismo paciente mostrar al lado de esta</translation>
    </message>
    <message>
        <source>Compared with:</source>
        <translation>Se compara con:</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>There is no file here. It may have been moved or deleted.</source>
        <translation>Aquí no hay ningún archivo. Es posible que se haya movido o borrado.</translation>
    </message>
    <message>
        <source>The file cannot be opened ({reason}). Check its permissions.</source>
        <translation>No se puede abrir el archivo ({reason}). Revise sus permisos.</translation>
    </message>
    <message>
        <source>The file is empty. Copy it again from where it came from.</source>
        <translation>El archivo está vacío. Vuelva a copiarlo desde el original.</translation>
    </message>
    <message>
        <source>This is not an image that can be read. Use DICOM, JPEG, JPEG 2000, PNG, BMP, TIFF, WebP or GIF.</source>
        <translation>No es una imagen que se pueda leer. Use DICOM, JPEG, JPEG 2000, PNG, BMP, TIFF, WebP o GIF.</translation>
    </message>
    <message>
        <source>The image is damaged or incomplete ({reason}). Copy it again from where it came from.</source>
        <translation>La imagen está dañada o incompleta ({reason}). Vuelva a copiarla desde el original.</translation>
    </message>
    <message>
        <source>This kind of {format} picture cannot be decoded. Save it as PNG and open that.</source>
        <translation>Este tipo de imagen {format} no se puede decodificar. Guárdela como PNG y abra ese archivo.</translation>
    </message>
    <message>
        <source>The file is {megabytes} MB; no chest film is larger than {limit} MB.</source>
        <translation>El archivo tiene {megabytes} MB; ninguna radiografía de tórax supera {limit} MB.</translation>
    </message>
    <message>
        <source>The image claims {megapixels} megapixels; no chest film has more than {limit}.</source>
        <translation>La imagen declara {megapixels} megapíxeles; ninguna radiografía de tórax tiene más de {limit}.</translation>
    </message>
    <message>
        <source>Reading the image took more than {seconds} seconds and was given up. The file may be damaged.</source>
        <translation>La lectura de la imagen superó los {seconds} segundos y se abandonó. Es posible que el archivo esté dañado.</translation>
    </message>
    <message>
        <source>Reading the image would take far more memory than a film needs, so it was given up. The file may be damaged.</source>
        <translation>Leer la imagen requeriría mucha más memoria que una radiografía normal, así que se abandonó. Es posible que el archivo esté dañado.</translation>
    </message>
    <message>
        <source>The image made its decoder fail, so the file is probably damaged. Copy it again from its source.</source>
        <translation>La imagen hizo fallar a su decodificador; es probable que el archivo esté dañado. Vuelva a copiarlo desde el original.</translation>
    </message>
    <message>
        <source>This ZIP archive cannot be read ({reason}). Unpack it and open the films.</source>
        <translation>No se puede leer este archivo ZIP ({reason}). Descomprímalo y abra las radiografías.</translation>
    </message>
    <message>
        <source>This DICOM file is stored in a way that cannot be decoded ({reason}). Export it uncompressed and open that.</source>
        <translation>Este archivo DICOM está guardado de una forma que no se puede decodificar ({reason}). Expórtelo sin compresión y abra esa copia.</translation>
    </message>
    <message>
        <source>This DICOM file holds no image ({reason}).</source>
        <translation>Este archivo DICOM no contiene ninguna imagen ({reason}).</translation>
    </message>
    <message>
        <source>There was not enough memory for this film. Close other programs and screen it again.</source>
        <translation>No hubo memoria suficiente para esta radiografía. Cierre otros programas y analícela de nuevo.</translation>
    </message>
    <message>
        <source>The classifier failed on this film ({reason}). Screen it again.</source>
        <translation>El clasificador falló con esta radiografía ({reason}). Analícela de nuevo.</translation>
    </message>
    <message>
        <source>Not screened: the run was stopped before this film.</source>
        <translation>Sin analizar: el proceso se detuvo antes de esta radiografía.</translation>
    </message>
    <message>
        <source>The film could not be screened because of an unexpected fault ({reason}).</source>
        <translation>No se pudo analizar la radiografía por un error inesperado ({reason}).</translation>
    </message>
    <message>
        <source>Another version of the program gave no verdict, for a reason unknown to this one ({name}). Screen it again.</source>
        <translation>Otra versión del programa no dio ningún resultado, por un motivo que esta no conoce ({name}). Analícela de nuevo.</translation>
    </message>
    <message>
        <source>The image is only {columns} x {rows} pixels, too small to read a film from.</source>
        <translation>La imagen mide solo {columns} x {rows} píxeles: es demasiado pequeña para leer una radiografía.</translation>
    </message>
    <message>
        <source>The image is blank: it holds no film.</source>
        <translation>La imagen está en blanco: no contiene ninguna radiografía.</translation>
    </message>
    <message>
        <source>This is not a plain X-ray film: its modality is {modality}. Only frontal chest films are screened.</source>
        <translation>No es una radiografía simple: su modalidad es {modality}. Solo se analizan radiografías frontales de tórax.</translation>
    </message>
    <message>
        <source>This is not a plain X-ray film: the file calls it {sop_class}. Only frontal chest films are screened.</source>
        <translation>No es una radiografía simple: el archivo la describe como {sop_class}. Solo se analizan radiografías frontales de tórax.</translation>
    </message>
    <message>
        <source>This is not a chest film: the file names the body part {body_part}. Only frontal chest films are screened.</source>
        <translation>No es una radiografía de tórax: el archivo indica la parte del cuerpo {body_part}. Solo se analizan radiografías frontales de tórax.</translation>
    </message>
    <message>
        <source>This is not a frontal film: the file names the view {view}. The model knows frontal films only.</source>
        <translation>No es una radiografía frontal: el archivo indica la proyección {view}. El modelo solo conoce radiografías frontales.</translation>
    </message>
    <message>
        <source>This is a colour picture, not an X-ray film. Only frontal chest films are screened.</source>
        <translation>Es una imagen en color, no una radiografía. Solo se analizan radiografías frontales de tórax.</translation>
    </message>
    <message>
        <source>{percent} % of the image is pure black or white: too little of a film is left. Export it again.</source>
        <translation>El {percent}&#xa0;% de la imagen es negro o blanco puro: queda muy poco de la radiografía. Expórtela de nuevo.</translation>
    </message>
    <message>
        <source>Only {percent} % of the image is film; the rest is empty. Crop it to the film and open that.</source>
        <translation>Solo el {percent}&#xa0;% de la imagen es radiografía; el resto está vacío. Recórtela y abra la imagen recortada.</translation>
    </message>
    <message>
        <source>This picture was made by PneumoScan and shows its heatmap. Screen the film itself.</source>
        <translation>PneumoScan creó esta imagen, que muestra su mapa de calor. Analice la radiografía original.</translation>
    </message>
    <message>
        <source>The film is too flat, too dark or too bright to be judged. Export it with its full range of grey.</source>
        <translation>La radiografía tiene muy poco contraste o es demasiado oscura o clara para evaluarla. Expórtela con todo su rango de grises.</translation>
    </message>
    <message>
        <source>This does not look like the frontal chest films that the model knows. It may be another part of the body, an adult&apos;s film, or no X-ray film at all.</source>
        <translation>No se parece a las radiografías frontales de tórax que conoce el modelo. Puede ser otra parte del cuerpo, la radiografía de un adulto o algo que no es una radiografía.</translation>
    </message>
    <message>
        <source>The film seems to be turned by {degrees} degrees. Turn it upright and screen it again.</source>
        <translation>La radiografía parece girada {degrees} grados. Enderécela y analícela de nuevo.</translation>
    </message>
    <message>
        <source>Black and white seem to be exchanged on this film. Exchange them and screen it again.</source>
        <translation>El blanco y el negro parecen invertidos en esta radiografía. Inviértalos y analícela de nuevo.</translation>
    </message>
    <message>
        <source>The film seems to be turned by {degrees} degrees, and black and white to be exchanged. Correct both and screen it again.</source>
        <translation>La radiografía parece girada {degrees} grados y con el blanco y el negro invertidos. Corrija ambas cosas y analícela de nuevo.</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sí</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Restaurar valores</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>ReaderBox</name>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Discrepo</translation>
    </message>
    <message>
        <source>Pneumonia</source>
        <translation>Neumonía</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Dudosa</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Keep your call: {verdict}</source>
        <translation>Mantener su lectura: {verdict}</translation>
    </message>
    <message>
        <source>Change your call to {verdict}, as the model says</source>
        <translation>Cambiar su lectura a {verdict}, como dice el modelo</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Call it &amp;pneumonia</source>
        <translation>Clasificar como &amp;neumonía</translation>
    </message>
    <message>
        <source>Your finding: pneumonia. It outranks the model&apos;s verdict everywhere</source>
        <translation>Su lectura: neumonía. Prevalece en todas partes sobre el resultado del modelo</translation>
    </message>
    <message>
        <source>Call it &amp;normal</source>
        <translation>Clasificar como n&amp;ormal</translation>
    </message>
    <message>
        <source>Your finding: no pneumonia. It outranks the model&apos;s verdict everywhere</source>
        <translation>Su lectura: sin neumonía. Prevalece en todas partes sobre el resultado del modelo</translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation>D&amp;udosa</translation>
    </message>
    <message>
        <source>Your finding: it cannot be told from this film</source>
        <translation>Su lectura: con esta radiografía no se puede saber</translation>
    </message>
    <message>
        <source>&amp;Agree with the model</source>
        <translation>De &amp;acuerdo con el modelo</translation>
    </message>
    <message>
        <source>Your finding is what the model says</source>
        <translation>Su lectura es lo mismo que dice el modelo</translation>
    </message>
    <message>
        <source>&amp;Disagree with the model</source>
        <translation>&amp;Discrepar del modelo</translation>
    </message>
    <message>
        <source>Your finding is the opposite of what the model says</source>
        <translation>Su lectura es lo contrario de lo que dice el modelo</translation>
    </message>
    <message>
        <source>Ta&amp;ke the finding back</source>
        <translation>&amp;Retirar la lectura</translation>
    </message>
    <message>
        <source>Take back your call; what was said before it stands again</source>
        <translation>Retirar su lectura; vuelve a valer lo que se dijo antes</translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <translation>&amp;Escribir una nota</translation>
    </message>
    <message>
        <source>Put the cursor into the film&apos;s note</source>
        <translation>Poner el cursor en la nota de la radiografía</translation>
    </message>
    <message>
        <source>&amp;Blind first read</source>
        <translation>Primera &amp;lectura a ciegas</translation>
    </message>
    <message>
        <source>Say what you see before the model&apos;s verdict is shown: whoever sees a wrong verdict first misses more</source>
        <translation>Indique lo que ve antes de que se muestre el resultado del modelo: quien ve primero un resultado equivocado pasa más cosas por alto</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>¿Qué ve usted?</translation>
    </message>
    <message>
        <source>Your finding</source>
        <translation>Su lectura</translation>
    </message>
    <message>
        <source>Before you saw the model&apos;s verdict you said {verdict}.</source>
        <translation>Antes de ver el resultado del modelo, usted indicó: {verdict}.</translation>
    </message>
    <message>
        <source>Given {time}.</source>
        <translation>Indicada el {time}.</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>dudosa</translation>
    </message>
    <message>
        <source>Model: no verdict</source>
        <translation>Modelo: sin resultado</translation>
    </message>
    <message>
        <source>Model: {verdict}, score {score}</source>
        <translation>Modelo: {verdict}, puntuación {score}</translation>
    </message>
    <message>
        <source>Keys P, N, U. The model&apos;s verdict is shown after your call.</source>
        <translation>Teclas P, N, U. El resultado del modelo se muestra tras su lectura.</translation>
    </message>
    <message>
        <source>Not given yet. Keys A, D, U.</source>
        <translation>Aún sin lectura. Teclas A, D, U.</translation>
    </message>
    <message>
        <source>Not given yet. Keys P, N, U.</source>
        <translation>Aún sin lectura. Teclas P, N, U.</translation>
    </message>
    <message>
        <source>You are unsure, and the model says {verdict}. Look again; keep or change it.</source>
        <translation>Usted indicó «dudosa» y el modelo dice {verdict}. Mire otra vez; mantenga o cambie su lectura.</translation>
    </message>
    <message>
        <source>You and the model disagree. Look again; keep or change your call.</source>
        <translation>Usted y el modelo discrepan. Mire otra vez; mantenga o cambie su lectura.</translation>
    </message>
    <message>
        <source>The model gives no verdict.</source>
        <translation>El modelo no da ningún resultado.</translation>
    </message>
    <message>
        <source>You are unsure; the model says {verdict}.</source>
        <translation>Usted indicó «dudosa»; el modelo dice {verdict}.</translation>
    </message>
    <message>
        <source>The model does not call it either way.</source>
        <translation>El modelo no se decide ni por una cosa ni por la otra.</translation>
    </message>
    <message>
        <source>You agree with the model.</source>
        <translation>Usted está de acuerdo con el modelo.</translation>
    </message>
    <message>
        <source>You disagree: the model says {verdict}.</source>
        <translation>Usted discrepa: el modelo dice {verdict}.</translation>
    </message>
    <message>
        <source>No film is chosen.</source>
        <translation>No hay ninguna radiografía seleccionada.</translation>
    </message>
    <message>
        <source>There is no call to take back.</source>
        <translation>No hay ninguna lectura que retirar.</translation>
    </message>
    <message>
        <source>Say first what you see.</source>
        <translation>Indique primero lo que ve.</translation>
    </message>
    <message>
        <source>The model does not call this film either way.</source>
        <translation>El modelo no clasifica esta radiografía ni de un modo ni de otro.</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open re&amp;cent</source>
        <translation>Abrir r&amp;eciente</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Aún no se ha abierto nada</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Vaciar esta lista</translation>
    </message>
    <message>
        <source>Forget these folders; nothing in them is deleted</source>
        <translation>Olvidar estas carpetas; no se borra nada de lo que contienen</translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message>
        <source>The file holds {count} frames; the first was read.</source>
        <translation>El archivo contiene {count} fotogramas; se leyó el primero.</translation>
    </message>
    <message>
        <source>The file holds {count} pages; the first was read.</source>
        <translation>El archivo contiene {count} páginas; se leyó la primera.</translation>
    </message>
    <message>
        <source>The file stores white as black ({reason}); it was inverted for reading.</source>
        <translation>El archivo guarda el blanco como negro ({reason}); se invirtió para leerlo.</translation>
    </message>
    <message>
        <source>The display window in the file cannot be used; the whole range of grey is shown.</source>
        <translation>La ventana de visualización del archivo no se puede usar; se muestra todo el rango de grises.</translation>
    </message>
    <message>
        <source>Transparent parts of the picture are shown black.</source>
        <translation>Las partes transparentes de la imagen se muestran en negro.</translation>
    </message>
    <message>
        <source>An empty frame, {percent} % of the image, was cut off around the film.</source>
        <translation>Se recortó un marco vacío alrededor de la radiografía ({percent}&#xa0;% de la imagen).</translation>
    </message>
    <message>
        <source>At a person&apos;s request the film was {correction} before it was screened.</source>
        <translation>La radiografía se corrigió a petición de una persona antes de analizarla: {correction}.</translation>
    </message>
    <message>
        <source>The same film was screened on {date}; this result is from the history. It can be screened again.</source>
        <translation>La misma radiografía se analizó el {date}; este resultado viene del historial. Se puede analizar de nuevo.</translation>
    </message>
    <message>
        <source>This looks like an adult&apos;s film: the file gives an age of {age}. The model does not know adults; it calls many healthy ones PNEUMONIA.</source>
        <translation>Parece la radiografía de un adulto: el archivo indica una edad de {age}. El modelo no conoce a los adultos; clasifica a muchos sanos como NEUMONÍA.</translation>
    </message>
    <message>
        <source>This looks like an adult&apos;s film, or one from an unfamiliar machine. The model does not know adults; it calls many healthy ones PNEUMONIA.</source>
        <translation>Parece la radiografía de un adulto, o de un aparato de rayos X desconocido. El modelo no conoce a los adultos; clasifica a muchos sanos como NEUMONÍA.</translation>
    </message>
    <message>
        <source>The file gives an age of {age}. The model knows only children of one to five years.</source>
        <translation>El archivo indica una edad de {age}. El modelo solo conoce a niños de uno a cinco años.</translation>
    </message>
    <message>
        <source>The file does not say whether this is a chest film (body part {body_part}).</source>
        <translation>El archivo no dice si es una radiografía de tórax (parte del cuerpo {body_part}).</translation>
    </message>
    <message>
        <source>The heart seems to lie on the patient&apos;s right: the film may be mirrored. Check the side marker.</source>
        <translation>El corazón parece estar a la derecha del paciente: la radiografía puede estar reflejada. Compruebe la marca de lado.</translation>
    </message>
    <message>
        <source>The file names an unknown modality ({modality}). Check that this is a plain X-ray film.</source>
        <translation>El archivo indica una modalidad desconocida ({modality}). Compruebe que es una radiografía simple.</translation>
    </message>
    <message>
        <source>The file names the view {view}. The model was trained on AP films (from the front to the back).</source>
        <translation>El archivo indica la proyección {view}. El modelo se entrenó con radiografías AP (de delante hacia atrás).</translation>
    </message>
    <message>
        <source>The file holds the detector&apos;s raw values (FOR PROCESSING), not the film as it is meant to be seen.</source>
        <translation>El archivo contiene los valores sin procesar del detector (FOR PROCESSING), no la radiografía tal como debe verse.</translation>
    </message>
    <message>
        <source>This seems to be a photograph of a film. The model was not tested on photographs.</source>
        <translation>Parece una fotografía de una radiografía. El modelo no se probó con fotografías.</translation>
    </message>
    <message>
        <source>The picture has a colour tint; the model sees its grey only.</source>
        <translation>La imagen tiene un tinte de color; el modelo solo ve sus grises.</translation>
    </message>
    <message>
        <source>{percent} % of the film is pure black or white: details may be lost to the exposure.</source>
        <translation>El {percent}&#xa0;% de la radiografía es negro o blanco puro: la exposición puede haber ocultado detalles.</translation>
    </message>
    <message>
        <source>{percent} % of the image is empty border, and the model is sensitive to framing. Crop it if you can.</source>
        <translation>El {percent}&#xa0;% de la imagen es borde vacío, y el encuadre influye en el modelo. Recórtela si puede.</translation>
    </message>
    <message>
        <source>The film has little contrast. Check how it was exported.</source>
        <translation>La radiografía tiene poco contraste. Compruebe cómo se exportó.</translation>
    </message>
    <message>
        <source>The film is unlike most of those the model was trained on, so its score means less here.</source>
        <translation>La radiografía se parece poco a la mayoría de las usadas para entrenar el modelo, así que su puntuación significa menos en este caso.</translation>
    </message>
    <message>
        <source>The score is more extreme than on any film the model was tested on, so it means less here.</source>
        <translation>La puntuación es más extrema que la de cualquier radiografía con la que se probó el modelo, así que significa menos en este caso.</translation>
    </message>
    <message>
        <source>This model has no check of what it was trained on: look whether this is a frontal chest film at all.</source>
        <translation>Este modelo no puede comprobar si la radiografía se parece a las de su entrenamiento: mire usted si es una radiografía frontal de tórax.</translation>
    </message>
    <message>
        <source>The program refused this film, and a person asked for a verdict all the same. Its reason: {reason}</source>
        <translation>El programa rechazó esta radiografía y una persona pidió el resultado de todos modos. Motivo: {reason}</translation>
    </message>
    <message>
        <source>This film was screened by another version of the program: it noticed something unknown to this one ({name}).</source>
        <translation>Otra versión del programa analizó esta radiografía y observó algo que esta no conoce ({name}).</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Show a verdict anyway…</source>
        <translation>Mostrar un resultado de todos modos…</translation>
    </message>
    <message>
        <source>Screen again</source>
        <translation>Analizar de nuevo</translation>
    </message>
    <message>
        <source>Turn it upright…</source>
        <translation>Enderezarla…</translation>
    </message>
    <message>
        <source>Mirror it…</source>
        <translation>Reflejarla…</translation>
    </message>
    <message>
        <source>Exchange black and white…</source>
        <translation>Invertir blanco y negro…</translation>
    </message>
    <message>
        <source>Correct the film…</source>
        <translation>Corregir la radiografía…</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Chest X-ray screening report</source>
        <translation>Informe de análisis de radiografías de tórax</translation>
    </message>
    <message>
        <source>Model {name} · operating point {threshold}</source>
        <translation>Modelo {name} · punto de corte {threshold}</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Página {number} de {total}</translation>
    </message>
    <message>
        <source>Film, corrected</source>
        <translation>Radiografía corregida</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Radiografía</translation>
    </message>
    <message>
        <source>Film with heatmap (Grad-CAM)</source>
        <translation>Radiografía con mapa de calor (Grad-CAM)</translation>
    </message>
    <message>
        <source>The film as it was read, without a heatmap</source>
        <translation>La radiografía tal como se leyó, sin mapa de calor</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>The film could not be read again for this report. {reason}</source>
        <translation>La radiografía no se pudo volver a leer para este informe. {reason}</translation>
    </message>
    <message>
        <source>PneumoScan report</source>
        <translation>Informe de PneumoScan</translation>
    </message>
    <message>
        <source>operating point {threshold}</source>
        <translation>punto de corte {threshold}</translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation>puntuación {score}</translation>
    </message>
    <message>
        <source>UNCERTAIN from {low} to {high} (hatched)</source>
        <translation>INCIERTO de {low} a {high} (rayado)</translation>
    </message>
    <message>
        <source>Notes on this film</source>
        <translation>Notas sobre esta radiografía</translation>
    </message>
    <message>
        <source>How to read this page</source>
        <translation>Cómo leer esta página</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Formato del archivo</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>not named in the file</source>
        <translation>no indicado en el archivo</translation>
    </message>
    <message>
        <source>{name}, continued</source>
        <translation>{name}, continuación</translation>
    </message>
    <message>
        <source>continued on the next page</source>
        <translation>continúa en la página siguiente</translation>
    </message>
    <message>
        <source>Summary of {count} films</source>
        <translation>Resumen: {count} radiografías</translation>
    </message>
    <message>
        <source>with warnings</source>
        <translation>con avisos</translation>
    </message>
    <message>
        <source>refused by the program</source>
        <translation>rechazada por el programa</translation>
    </message>
    <message>
        <source>warning: the verdict deserves less trust, see the film&apos;s page</source>
        <translation>aviso: el resultado merece menos confianza, véase la página de la radiografía</translation>
    </message>
    <message>
        <source>turned, mirrored or inverted on request</source>
        <translation>girada, reflejada o invertida a petición</translation>
    </message>
    <message>
        <source>read by a person</source>
        <translation>leída por una persona</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Verdict or reason</source>
        <translation>Resultado o motivo</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Refused by the program, shown on request</source>
        <translation>Rechazada por el programa, mostrada a petición</translation>
    </message>
    <message>
        <source>{count} warnings: {first}</source>
        <translation>{count} avisos: {first}</translation>
    </message>
    <message>
        <source>{count} more warnings: {first}</source>
        <translation>{count} avisos más: {first}</translation>
    </message>
    <message>
        <source>Corrected: {steps}</source>
        <translation>Corregida: {steps}</translation>
    </message>
    <message>
        <source>Reader&apos;s finding</source>
        <translation>Lectura humana</translation>
    </message>
    <message>
        <source>Verdict of the model</source>
        <translation>Resultado del modelo</translation>
    </message>
    <message>
        <source>The model gives no verdict ({status}).</source>
        <translation>El modelo no da ningún resultado ({status}).</translation>
    </message>
    <message>
        <source>The model says {verdict}, score {score}.</source>
        <translation>El modelo dice {verdict}, puntuación {score}.</translation>
    </message>
    <message>
        <source>The reader is unsure.</source>
        <translation>Para el lector es dudosa.</translation>
    </message>
    <message>
        <source>The reader decides where the model does not.</source>
        <translation>El lector decide donde el modelo no lo hace.</translation>
    </message>
    <message>
        <source>The reader agrees with the model.</source>
        <translation>El lector está de acuerdo con el modelo.</translation>
    </message>
    <message>
        <source>The reader disagrees with the model.</source>
        <translation>El lector discrepa del modelo.</translation>
    </message>
    <message>
        <source>Before the model&apos;s verdict was shown the reader said {verdict}.</source>
        <translation>Antes de que se mostrara el resultado del modelo, el lector indicó: {verdict}.</translation>
    </message>
    <message>
        <source>Still to be looked at again.</source>
        <translation>Pendiente de segunda lectura.</translation>
    </message>
    <message>
        <source>Read on {time}.</source>
        <translation>Leída el {time}.</translation>
    </message>
    <message>
        <source>Reader&apos;s note: see the film&apos;s page</source>
        <translation>Nota del lector: véase la página de la radiografía</translation>
    </message>
    <message>
        <source>Reader&apos;s finding; the model agrees</source>
        <translation>Lectura humana; el modelo coincide</translation>
    </message>
    <message>
        <source>Reader&apos;s finding; the model says {verdict}</source>
        <translation>Lectura humana; el modelo dice {verdict}</translation>
    </message>
    <message>
        <source>Readers&apos; findings: {count}; against the model&apos;s verdict: {against}.</source>
        <translation>Lecturas humanas: {count}; contrarias al resultado del modelo: {against}.</translation>
    </message>
    <message>
        <source>Still to be looked at again: {count}.</source>
        <translation>Pendientes de segunda lectura: {count}.</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>dudosa</translation>
    </message>
    <message>
        <source>REFUSED BY THE PROGRAM – shown at a person&apos;s request</source>
        <translation>RECHAZADA POR EL PROGRAMA – mostrada a petición de una persona</translation>
    </message>
    <message>
        <source>The model knows 1 to 5 years, view AP.</source>
        <translation>El modelo conoce de 1 a 5 años, proyección AP.</translation>
    </message>
    <message>
        <source>NO VERDICT</source>
        <translation>SIN RESULTADO</translation>
    </message>
    <message>
        <source>Warnings, continued</source>
        <translation>Avisos, continuación</translation>
    </message>
    <message>
        <source>{count} warnings about this film</source>
        <translation>{count} avisos sobre esta radiografía</translation>
    </message>
    <message>
        <source>Warning about this film</source>
        <translation>Aviso sobre esta radiografía</translation>
    </message>
    <message>
        <source>{count} warnings about the model&apos;s verdict</source>
        <translation>{count} avisos sobre el resultado del modelo</translation>
    </message>
    <message>
        <source>Warning about the model&apos;s verdict</source>
        <translation>Aviso sobre el resultado del modelo</translation>
    </message>
    <message>
        <source>Warning: this verdict deserves less trust</source>
        <translation>Aviso: este resultado merece menos confianza</translation>
    </message>
    <message>
        <source>{count} warnings: this verdict deserves less trust</source>
        <translation>{count} avisos: este resultado merece menos confianza</translation>
    </message>
    <message>
        <source>and {count} more on the next page</source>
        <translation>y {count} más en la página siguiente</translation>
    </message>
    <message>
        <source>RESEARCH USE ONLY</source>
        <translation>SOLO PARA INVESTIGACIÓN</translation>
    </message>
    <message>
        <source>Not a medical device. Do not diagnose or treat by it: a qualified person must read the film.</source>
        <translation>No es un producto sanitario (dispositivo médico). No diagnostique ni trate según este informe: una persona cualificada debe leer la radiografía.</translation>
    </message>
    <message>
        <source>Between the ends of the hatched part of the scale the verdict is UNCERTAIN.</source>
        <translation>Entre los extremos de la parte rayada de la escala, el resultado es INCIERTO.</translation>
    </message>
    <message>
        <source>The score runs from 0 (like the normal films of the training set) to 1 (like those with pneumonia). It is the output of a computer model, not the probability that this patient has pneumonia. The verdict says on which side of the operating point the score lies. The heatmap (Grad-CAM) shows which parts of the film raised the score; it does not outline disease. The model was trained on AP films of children of one to five years from one hospital: for other patients and other sites its accuracy is unknown until it has been checked there.</source>
        <translation>La puntuación va de 0 (como las radiografías normales del entrenamiento) a 1 (como las de pacientes con neumonía). Es la salida de un modelo informático, no la probabilidad de que este paciente tenga neumonía. El resultado indica a qué lado del punto de corte está la puntuación. El mapa de calor (Grad-CAM) muestra qué partes de la radiografía subieron la puntuación; no delimita la enfermedad. El modelo se entrenó con radiografías AP de niños de uno a cinco años de un solo hospital: para otros pacientes y otros centros no se conoce su exactitud mientras no se compruebe allí.</translation>
    </message>
    <message>
        <source>PNEUMONIA</source>
        <translation>NEUMONÍA</translation>
    </message>
    <message>
        <source>NORMAL</source>
        <translation>NORMAL</translation>
    </message>
    <message>
        <source>UNCERTAIN</source>
        <translation>INCIERTO</translation>
    </message>
    <message>
        <source>screened</source>
        <translation>analizada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no indicada</translation>
    </message>
    <message>
        <source>Age {age} · View {view}</source>
        <translation>Edad {age} · Proyección {view}</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>ID del paciente</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Date of study</source>
        <translation>Fecha del estudio</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>Número de acceso</translation>
    </message>
    <message>
        <source>Reader&apos;s note, continued</source>
        <translation>Nota del lector, continuación</translation>
    </message>
    <message>
        <source>Reader&apos;s note</source>
        <translation>Nota del lector</translation>
    </message>
</context>
<context>
    <name>Retracing</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Undone: {words}.</source>
        <translation>Deshecho: {words}.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Done again: {words}.</source>
        <translation>Hecho de nuevo: {words}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ReviewDesk</name>
    <message>
        <source>Findings taken back: {count}.</source>
        <translation>Lecturas retiradas: {count}.</translation>
    </message>
    <message>
        <source>What you said before you saw the model&apos;s verdict stays on record. You can change it.</source>
        <translation>Queda constancia de lo que indicó antes de ver el resultado del modelo. Puede cambiarlo.</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>reader&apos;s finding ({count})</source>
        <translation>lectura humana ({count})</translation>
    </message>
    <message>
        <source>{file}: you said {verdict}. {comparison}</source>
        <translation>{file}: usted indicó {verdict}. {comparison}</translation>
    </message>
    <message>
        <source>Films that you called: {count}.</source>
        <translation>Radiografías con su lectura: {count}.</translation>
    </message>
    <message>
        <source>Left out, as you have to read each by itself first: {count}.</source>
        <translation>Omitidas, porque antes debe leer cada una por separado: {count}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>RocCurve</name>
    <message>
        <source>ROC curve: sensitivity {sensitivity}, share of false alarms {alarms}</source>
        <translation>Curva ROC: sensibilidad {sensitivity}, proporción de falsas alarmas {alarms}</translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation>falsas alarmas</translation>
    </message>
    <message>
        <source>found</source>
        <translation>detectadas</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>{count} pixels (the file gives no scale)</source>
        <translation>{count} píxeles (el archivo no indica la escala)</translation>
    </message>
    <message>
        <source>{length} mm in the image</source>
        <translation>{length} mm en la imagen</translation>
    </message>
</context>
<context>
    <name>ScoreScale</name>
    <message>
        <source>Score {score} on a scale from 0 to 1; operating point {threshold}</source>
        <translation>Puntuación {score} en una escala de 0 a 1; punto de corte {threshold}</translation>
    </message>
    <message>
        <source>uncertain from {low} to {high}</source>
        <translation>incierto de {low} a {high}</translation>
    </message>
    <message>
        <source>operating point {threshold}</source>
        <translation>punto de corte {threshold}</translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>Patient, file or note</source>
        <translation>Paciente, archivo o nota</translation>
    </message>
    <message>
        <source>Words to look for in patient, file and note</source>
        <translation>Palabras que buscar en paciente, archivo y nota</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark for a darkened room, light for a lit one; the film itself is always on black</source>
        <translation>Oscuro para una sala en penumbra, claro para una iluminada; la radiografía siempre está sobre negro</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>The language of the window</source>
        <translation>El idioma de la ventana</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>The size of all text, in percent of what the system asks for</source>
        <translation>El tamaño de todos los textos, en porcentaje del que indica el sistema</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source>The language changes when this dialog is closed. Films that are being screened go on.</source>
        <translation>El idioma cambia al cerrar este diálogo. Las radiografías en análisis continúan.</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>Según el sistema ({language})</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>The history keeps every film that was screened, with the patient&apos;s name as the file gives it, the verdict, and what a reader made of it. The films themselves stay where they are.</source>
        <translation>El historial conserva cada radiografía analizada, con el nombre del paciente que indica el archivo, el resultado y la lectura humana. Las radiografías quedan donde están.</translation>
    </message>
    <message>
        <source>Older entries are deleted when the program starts</source>
        <translation>Los datos más antiguos se borran al iniciar el programa</translation>
    </message>
    <message>
        <source>&amp;Keep for</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>C&amp;arpeta</translation>
    </message>
    <message>
        <source>Another folder holds from the next start of the program on. The history in the old folder is neither moved nor deleted: copy that folder&apos;s contents to the new one first if you want to keep them in sight. Choose a folder of this computer that only you can open; on a shared one others could read it.</source>
        <translation>La nueva carpeta vale desde el próximo inicio del programa. El historial de la carpeta anterior no se mueve ni se borra: si quiere seguir viéndolo, copie antes su contenido a la nueva. Elija una carpeta de este equipo que solo usted pueda abrir; en una compartida, otros podrían leerlo.</translation>
    </message>
    <message>
        <source>&amp;Delete all history…</source>
        <translation>&amp;Borrar todo el historial…</translation>
    </message>
    <message>
        <source>Delete every entry and picture of the history; no film is deleted</source>
        <translation>Borrar todos los datos e imágenes del historial; no se borra ninguna radiografía</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Months: {count}</source>
        <translation>Meses: {count}</translation>
    </message>
    <message>
        <source>Years: {count}</source>
        <translation>Años: {count}</translation>
    </message>
    <message>
        <source>Folder of the history</source>
        <translation>Carpeta del historial</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Choose another folder for the history</source>
        <translation>Elegir otra carpeta para el historial</translation>
    </message>
    <message>
        <source>&amp;Usual place</source>
        <translation>&amp;Ubicación habitual</translation>
    </message>
    <message>
        <source>Where this system keeps the data of programs</source>
        <translation>Donde este sistema guarda los datos de los programas</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder. Choose another one.</source>
        <translation>No se puede escribir en esta carpeta. Elija otra.</translation>
    </message>
    <message>
        <source>Long work</source>
        <translation>Trabajos largos</translation>
    </message>
    <message>
        <source>A message of the system when the window is not in front</source>
        <translation>Un mensaje del sistema cuando la ventana no está en primer plano</translation>
    </message>
    <message>
        <source>&amp;Tell me when all films are screened</source>
        <translation>&amp;Avisarme cuando todas estén analizadas</translation>
    </message>
    <message>
        <source>The screen may go dark, but the work goes on</source>
        <translation>La pantalla puede apagarse, pero el trabajo continúa</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake meanwhile</source>
        <translation>&amp;Mantener el equipo activo mientras tanto</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: the program opens no connection, and sends neither films nor figures on its use to anybody.</source>
        <translation>Nada sale de este equipo: el programa no abre ninguna conexión y no envía a nadie ni radiografías ni datos de uso.</translation>
    </message>
    <message>
        <source>History: names and numbers of patients, small pictures, verdicts and notes</source>
        <translation>Historial: nombres y números de pacientes, imágenes pequeñas, resultados y notas</translation>
    </message>
    <message>
        <source>Log: what went wrong and where, without patients or file names</source>
        <translation>Registro: qué falló y dónde, sin pacientes ni nombres de archivos</translation>
    </message>
    <message>
        <source>Settings: these choices, and the folders that were opened last</source>
        <translation>Configuración: estas opciones y las últimas carpetas abiertas</translation>
    </message>
    <message>
        <source>Reports and tables hold what stands in the list, and lie where you saved them. Whoever may use your account of this computer can open all of these; where it may be stolen, have its disk encrypted.</source>
        <translation>Los informes y las tablas contienen lo que hay en la lista y están donde usted los guardó. Quien pueda usar su cuenta en este equipo puede abrir todo esto; si existe riesgo de robo, haga cifrar el disco.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Read films blind where you can: readers who see a wrong verdict first miss more of what is on the film.</source>
        <translation>Lea a ciegas siempre que pueda: quien ve primero un resultado equivocado pasa por alto más de lo que hay en la radiografía.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Another model screens from the next film on. Films that were screened keep their results until they are screened again.</source>
        <translation>Si elige otro modelo, se usará a partir de la siguiente radiografía. Las ya analizadas conservan sus resultados hasta que se analicen de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Operating point…</source>
        <translation>&amp;Punto de corte…</translation>
    </message>
    <message>
        <source>From which score on a film is called pneumonia, and what follows from it</source>
        <translation>Desde qué puntuación una radiografía se clasifica como neumonía, y qué se deriva de ello</translation>
    </message>
    <message>
        <source>Read films &amp;before the verdict is shown</source>
        <translation>Leer las radiografías &amp;antes de que se muestre el resultado</translation>
    </message>
    <message>
        <source>Blind reading: verdict, score and heatmap stay hidden until you have made your call</source>
        <translation>Lectura a ciegas: resultado, puntuación y mapa de calor quedan ocultos hasta que usted indique su lectura</translation>
    </message>
    <message>
        <source>After a &amp;call, go on to the next film when reading blind</source>
        <translation>En la lectura a ciegas, pasar a la &amp;siguiente radiografía tras cada lectura</translation>
    </message>
    <message>
        <source>The next film that waits for a reader is shown as soon as you have made your call</source>
        <translation>La siguiente radiografía que espera a un lector se muestra en cuanto usted indica su lectura</translation>
    </message>
    <message>
        <source>After a call, go on to the next film with the &amp;verdict in sight</source>
        <translation>Con el &amp;resultado a la vista, pasar a la siguiente radiografía tras cada lectura</translation>
    </message>
    <message>
        <source>Show the &amp;patient&apos;s name and number on the film</source>
        <translation>Mostrar &amp;nombre y número del paciente en la radiografía</translation>
    </message>
    <message>
        <source>In the corners of the film, where the file names the patient</source>
        <translation>En las esquinas de la radiografía, si el archivo indica el paciente</translation>
    </message>
    <message>
        <source>Sound with &amp;warnings</source>
        <translation>S&amp;onido con los avisos</translation>
    </message>
    <message>
        <source>The system&apos;s sound when something went wrong</source>
        <translation>El sonido del sistema cuando algo falla</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Whether a film is shown with its heatmap at first</source>
        <translation>Si una radiografía se muestra de entrada con su mapa de calor</translation>
    </message>
    <message>
        <source>&amp;Show the heatmap</source>
        <translation>&amp;Mostrar el mapa de calor</translation>
    </message>
    <message>
        <source>The colours of the heatmap, from weak to strong</source>
        <translation>Los colores del mapa de calor, de débil a fuerte</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>How much of the film the heatmap covers</source>
        <translation>Cuánto cubre el mapa de calor la radiografía</translation>
    </message>
    <message>
        <source>&amp;Opacity</source>
        <translation>&amp;Opacidad</translation>
    </message>
    <message>
        <source>Heat below this part of the strongest is not drawn</source>
        <translation>El calor inferior a esta parte del máximo no se dibuja</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>&amp;Umbral</translation>
    </message>
    <message>
        <source>Draw lines in place of colours, so that the film stays in sight</source>
        <translation>Dibujar curvas en lugar de colores, para no tapar la radiografía</translation>
    </message>
    <message>
        <source>&amp;Lines of equal heat</source>
        <translation>Curvas de &amp;nivel</translation>
    </message>
    <message>
        <source>&amp;Fast model</source>
        <translation>Modelo &amp;rápido</translation>
    </message>
    <message>
        <source>F&amp;ull model (recommended)</source>
        <translation>Modelo &amp;completo (recomendado)</translation>
    </message>
    <message>
        <source>About {times} times as fast as the full model.</source>
        <translation>Unas {times} veces más rápido que el modelo completo.</translation>
    </message>
    <message>
        <source>On its validation films it finds {found} of those with pneumonia and rightly passes {passed} of the others; area under the curve {area} ({low} to {high}).</source>
        <translation>En sus radiografías de validación detecta el {found} de las que muestran neumonía y deja pasar, con razón, el {passed} de las demás; área bajo la curva: {area} ({low} a {high}).</translation>
    </message>
    <message>
        <source>That area is {loss} less than the full model&apos;s.</source>
        <translation>Esa área es {loss} menor que la del modelo completo.</translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation>{value}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <source>Theme, language, reading, history and privacy</source>
        <translation>Tema, idioma, lectura, historial y privacidad</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Confi&amp;guración…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Páginas de configuración</translation>
    </message>
    <message>
        <source>Make this page as it was at first</source>
        <translation>Restablecer los valores iniciales de esta página</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>Silent</name>
    <message>
        <source>PneumoScan is open already, but does not answer.</source>
        <translation>PneumoScan ya está abierto, pero no responde.</translation>
    </message>
    <message>
        <source>As soon as it does, it is shown with what you have opened. Or open a second window beside it: that has a list of its own, and both write into the same history.</source>
        <translation>En cuanto responda, se mostrará con lo que usted abrió. También puede abrir una segunda ventana: tendrá su propia lista, y ambas escribirán en el mismo historial.</translation>
    </message>
    <message>
        <source>Open a &amp;second window</source>
        <translation>Abrir una &amp;segunda ventana</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>StatusArea</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Research use only</source>
        <translation>Solo para investigación</translation>
    </message>
</context>
<context>
    <name>SupportBundleDialog</name>
    <message>
        <source>Save a support bundle</source>
        <translation>Guardar un paquete de soporte</translation>
    </message>
    <message>
        <source>What the bundle holds</source>
        <translation>Contenido del paquete</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>Reuniendo datos…</translation>
    </message>
    <message>
        <source>ZIP file</source>
        <translation>Archivo ZIP</translation>
    </message>
    <message>
        <source>Files in the bundle: {names}.</source>
        <translation>Archivos del paquete: {names}.</translation>
    </message>
    <message>
        <source>The bundle could not be saved ({reason}). Choose another folder.</source>
        <translation>No se pudo guardar el paquete ({reason}). Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Saved as {name}. Nothing was sent: give it to whoever helps you.</source>
        <translation>Guardado como {name}. No se envió nada: entréguelo a quien le ayude.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>Elegir dónde guardarlo</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>Mostrar &amp;carpeta</translation>
    </message>
    <message>
        <source>Show the folder that holds the bundle</source>
        <translation>Mostrar la carpeta que contiene el paquete</translation>
    </message>
    <message>
        <source>A ZIP file for whoever helps you when something goes wrong: the log, and what program and computer are like. No patient data, no names of files or folders. This is all that will be in it; read it before you give it away.</source>
        <translation>Un archivo ZIP para quien le ayude cuando algo falla: el registro y cómo son el programa y el equipo. Sin datos de pacientes ni nombres de archivos o carpetas. Esto es todo lo que contendrá; léalo antes de entregarlo.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Research use only. Not a medical device; a score is not a diagnosis.</source>
        <translation>Solo para investigación. No es un producto sanitario (dispositivo médico); una puntuación no es un diagnóstico.</translation>
    </message>
    <message>
        <source>The model knows only children of one to five years: its verdict on anyone else means nothing.</source>
        <translation>El modelo solo conoce a niños de uno a cinco años: en cualquier otra persona, su resultado no significa nada.</translation>
    </message>
    <message>
        <source>PNEUMONIA</source>
        <translation>NEUMONÍA</translation>
    </message>
    <message>
        <source>NORMAL</source>
        <translation>NORMAL</translation>
    </message>
    <message>
        <source>UNCERTAIN</source>
        <translation>INCIERTO</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Not screened</source>
        <translation>Sin analizar</translation>
    </message>
    <message>
        <source>Screening…</source>
        <translation>Analizando…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>Por leer</translation>
    </message>
    <message>
        <source>Screened</source>
        <translation>Analizada</translation>
    </message>
    <message>
        <source>Warning: {sentence}</source>
        <translation>Aviso: {sentence}</translation>
    </message>
    <message>
        <source>Shown anyway</source>
        <translation>A petición</translation>
    </message>
    <message>
        <source>turned clockwise by 90 degrees</source>
        <translation>girada 90 grados a la derecha</translation>
    </message>
    <message>
        <source>turned by 180 degrees</source>
        <translation>girada 180 grados</translation>
    </message>
    <message>
        <source>turned anticlockwise by 90 degrees</source>
        <translation>girada 90 grados a la izquierda</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>reflejada</translation>
    </message>
    <message>
        <source>black and white exchanged</source>
        <translation>con blanco y negro invertidos</translation>
    </message>
    <message>
        <source>as it is in the file</source>
        <translation>como está en el archivo</translation>
    </message>
    <message>
        <source>The score is too near to the operating point {threshold}: {then}</source>
        <translation>La puntuación está demasiado cerca del punto de corte {threshold}: {then}</translation>
    </message>
    <message>
        <source>The score lies between {low} and {high}, too near to the operating point {threshold}: {then}</source>
        <translation>La puntuación está entre {low} y {high}, demasiado cerca del punto de corte {threshold}: {then}</translation>
    </message>
    <message>
        <source>The score is at or above the operating point {threshold}: {then}</source>
        <translation>La puntuación alcanza o supera el punto de corte {threshold}: {then}</translation>
    </message>
    <message>
        <source>The score is below the operating point {threshold}: {then}</source>
        <translation>La puntuación está por debajo del punto de corte {threshold}: {then}</translation>
    </message>
    <message>
        <source>the film resembles films with pneumonia. Have it read.</source>
        <translation>la radiografía se parece a las de pacientes con neumonía. Pida que la lean.</translation>
    </message>
    <message>
        <source>the film resembles films without pneumonia. That does not rule it out.</source>
        <translation>la radiografía se parece a las de pacientes sin neumonía. Eso no la descarta.</translation>
    </message>
    <message>
        <source>the film is not called either way. Have it read.</source>
        <translation>la radiografía no se clasifica ni de un modo ni de otro. Pida que la lean.</translation>
    </message>
    <message>
        <source>A score is not the probability that this patient is ill.</source>
        <translation>Una puntuación no es la probabilidad de que este paciente esté enfermo.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>without verdict: {count}</source>
        <translation>sin resultado: {count}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>tiempo restante: {time}</translation>
    </message>
    <message>
        <source>{count} films a minute</source>
        <translation>radiografías por minuto: {count}</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes:02d} min</source>
        <translation>{hours} h {minutes:02d} min</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nac.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Fecha estudio</translation>
    </message>
    <message>
        <source>Accession</source>
        <translation>N.º de acceso</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Proyección</translation>
    </message>
    <message>
        <source>age not given</source>
        <translation>edad no indicada</translation>
    </message>
    <message>
        <source>view not given</source>
        <translation>proyección no indicada</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} días</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semana</translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation>{count} semanas</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mes</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} meses</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} años</translation>
    </message>
</context>
<context>
    <name>TrialDialog</name>
    <message>
        <source>Install a model</source>
        <translation>Instalar un modelo</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Radiografía</translation>
    </message>
    <message>
        <source>Model in force</source>
        <translation>Modelo activo</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Modelo nuevo</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Looking for films to try it on…</source>
        <translation>Buscando radiografías para la prueba…</translation>
    </message>
    <message>
        <source>The model in force cannot be used, so there is nothing to compare with.</source>
        <translation>El modelo activo no se puede usar, así que no hay con qué comparar.</translation>
    </message>
    <message>
        <source>Tried on {done} of {total} films; come out differently so far: {flips}.</source>
        <translation>Probado con {done} de {total} radiografías; cambian de resultado hasta ahora: {flips}.</translation>
    </message>
    <message>
        <source>How much of the trial is done</source>
        <translation>Progreso de la prueba</translation>
    </message>
    <message>
        <source>Films that come out differently</source>
        <translation>Radiografías que cambian de resultado</translation>
    </message>
    <message>
        <source>Show &amp;all films</source>
        <translation>Mostrar &amp;todas las radiografías</translation>
    </message>
    <message>
        <source>Show also the films of which both models say the same</source>
        <translation>Mostrar también las radiografías en las que ambos modelos coinciden</translation>
    </message>
    <message>
        <source>&amp;I was told to install this older model</source>
        <translation>&amp;Me pidieron instalar este modelo más antiguo</translation>
    </message>
    <message>
        <source>An older model may have faults that the one in force has not</source>
        <translation>Un modelo más antiguo puede tener errores que el activo no tiene</translation>
    </message>
    <message>
        <source>New: {facts}. Signed by {key} on {day}, for: {slot}.</source>
        <translation>Nuevo: {facts}. Firmado por {key} el {day}; tipo: {slot}.</translation>
    </message>
    <message>
        <source>In force: {facts}.</source>
        <translation>Activo: {facts}.</translation>
    </message>
    <message>
        <source>Its operating point was moved to {threshold}; the new model begins with its own.</source>
        <translation>El punto de corte del modelo activo se cambió a {threshold}; el nuevo empieza con el suyo propio.</translation>
    </message>
    <message>
        <source>I&amp;nstall</source>
        <translation>&amp;Instalar</translation>
    </message>
    <message>
        <source>Put it in force; the model before stays, and you can go back to it</source>
        <translation>Activarlo; el modelo anterior se conserva y usted puede volver a él</translation>
    </message>
    <message>
        <source>Try on other &amp;films…</source>
        <translation>Probar con otras &amp;radiografías…</translation>
    </message>
    <message>
        <source>Choose a folder of films to try it on; nothing of it is kept</source>
        <translation>Elegir una carpeta de radiografías para la prueba; no se conserva nada de ella</translation>
    </message>
</context>
<context>
    <name>Unkept</name>
    <message>
        <source>Settings cannot be kept: {folder} may not be written to.</source>
        <translation>No se puede guardar la configuración: {folder} no permite escribir.</translation>
    </message>
    <message>
        <source>There is no log of what goes wrong: its folder may not be written to.</source>
        <translation>No hay registro de lo que falla: no está permitido escribir en su carpeta.</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>The file cannot be read ({reason}). Check the stick, or copy the file to this computer first.</source>
        <translation>No se puede leer el archivo ({reason}). Revise la memoria USB o copie antes el archivo a este equipo.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB: it is no model. Choose another file.</source>
        <translation>El archivo supera {limit} MB: no es un modelo. Elija otro archivo.</translation>
    </message>
    <message>
        <source>The file is no model, or it was damaged on its way ({reason}). Copy it anew from where you have it from.</source>
        <translation>El archivo no es un modelo o se dañó por el camino ({reason}). Cópielo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>The model is not signed, so nobody vouches for it. It is not installed. Get a signed one.</source>
        <translation>El modelo no está firmado, así que nadie responde por él. No se instala. Consiga uno firmado.</translation>
    </message>
    <message>
        <source>The signature is none that this program knows: the file was changed, or comes from somebody else. It is not installed. Get it from those who gave you the program.</source>
        <translation>Este programa no conoce la firma: el archivo se modificó o procede de otra persona. No se instala. Pídalo a quien le dio el programa.</translation>
    </message>
    <message>
        <source>The file {name} in it is not the one that was signed. The model is not installed. Get it from those who gave you the program.</source>
        <translation>El archivo {name} que contiene no es el que se firmó. El modelo no se instala. Pídalo a quien le dio el programa.</translation>
    </message>
    <message>
        <source>The file {name} is missing from it. The model is not installed. Get a whole one.</source>
        <translation>Le falta el archivo {name}. El modelo no se instala. Consiga uno completo.</translation>
    </message>
    <message>
        <source>There is a file in it that was not signed, {name}. The model is not installed. Get it from those who gave you the program.</source>
        <translation>Contiene un archivo que no se firmó: {name}. El modelo no se instala. Pídalo a quien le dio el programa.</translation>
    </message>
    <message>
        <source>The model is made for a newer version of the program. Install that first.</source>
        <translation>El modelo es para una versión más reciente del programa. Instale antes esa versión.</translation>
    </message>
    <message>
        <source>The model needs version {version} of the program, and this is {own}. Install that first.</source>
        <translation>El modelo necesita la versión {version} del programa, y esta es la {own}. Instale antes esa versión.</translation>
    </message>
    <message>
        <source>The model was made for another way of preparing films ({theirs}; here {own}). Get one that is made for this version of the program.</source>
        <translation>El modelo se hizo para otra forma de preparar las radiografías ({theirs}; aquí {own}). Consiga uno hecho para esta versión del programa.</translation>
    </message>
    <message>
        <source>The model cannot be used on this computer ({reason}). It is not installed; the one before stays.</source>
        <translation>El modelo no se puede usar en este equipo ({reason}). No se instala; se mantiene el anterior.</translation>
    </message>
    <message>
        <source>{name} is in force already. There is nothing to install.</source>
        <translation>{name} ya está activo. No hay nada que instalar.</translation>
    </message>
    <message>
        <source>There is another model of the name {name}. Results could not be told apart, so it is not installed. Ask those who gave it to you for one with a name of its own.</source>
        <translation>Ya hay otro modelo con el nombre {name}. No se podrían distinguir los resultados, así que no se instala. Pida a quien se lo dio uno con otro nombre.</translation>
    </message>
    <message>
        <source>{name} is older than {current}, which is in force. Install it only if you were told to.</source>
        <translation>{name} es más antiguo que {current}, que está activo. Instálelo solo si se lo pidieron.</translation>
    </message>
    <message>
        <source>Another window of the program is changing the models. Wait a moment and try again.</source>
        <translation>Otra ventana del programa está cambiando los modelos. Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Make room on it and try again.</source>
        <translation>El disco está lleno. No se cambió nada. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The program&apos;s folder may not be written to. Nothing was changed. Check its permissions.</source>
        <translation>No se puede escribir en la carpeta del programa. No se cambió nada. Revise los permisos.</translation>
    </message>
    <message>
        <source>The models&apos; folder cannot be read or written ({reason}). Nothing was changed. Check the disk.</source>
        <translation>No se puede leer o escribir la carpeta de los modelos ({reason}). No se cambió nada. Revise el disco.</translation>
    </message>
    <message>
        <source>The program&apos;s own model is in force. There is none before it to go back to.</source>
        <translation>Está activo el modelo propio del programa. No hay ninguno anterior al que volver.</translation>
    </message>
    <message>
        <source>Another model was put in force meanwhile. Nothing was changed. Look at the models anew.</source>
        <translation>Entretanto se activó otro modelo. No se cambió nada. Vuelva a mirar los modelos.</translation>
    </message>
</context>
<context>
    <name>UpdatesDesk</name>
    <message>
        <source>Which models there are, a new one from a stick, and the way back</source>
        <translation>Qué modelos hay, cómo instalar uno nuevo desde una memoria USB y cómo volver al anterior</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelos…</translation>
    </message>
    <message>
        <source>Models (*{suffix})</source>
        <translation>Modelos (*{suffix})</translation>
    </message>
    <message>
        <source>Install a model</source>
        <translation>Instalar un modelo</translation>
    </message>
    <message>
        <source>The model is being read and checked…</source>
        <translation>Se está leyendo y comprobando el modelo…</translation>
    </message>
    <message>
        <source>{name} is signed, and is being tried out.</source>
        <translation>{name} está firmado y se está probando.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Done. It screens once the model is chosen in the settings: {slot}.</source>
        <translation>Listo. Se usará cuando se elija este modelo en la configuración: {slot}.</translation>
    </message>
    <message>
        <source>{name} screens from now on. Films screened before keep their results.</source>
        <translation>A partir de ahora, {name} hace el análisis. Las radiografías ya analizadas conservan sus resultados.</translation>
    </message>
    <message>
        <source>Undo puts the one before back in force.</source>
        <translation>«Deshacer» vuelve a activar el anterior.</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Verdict</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Patient, as the file says</source>
        <translation>Paciente, según el archivo</translation>
    </message>
    <message>
        <source>Choose a film in the worklist.</source>
        <translation>Elija una radiografía en la lista de trabajo.</translation>
    </message>
    <message>
        <source>Its verdict will appear here.</source>
        <translation>Su resultado aparecerá aquí.</translation>
    </message>
    <message>
        <source>Score {score}</source>
        <translation>Puntuación {score}</translation>
    </message>
    <message>
        <source>Model {name}, SHA-256 {digest}…</source>
        <translation>Modelo {name}, SHA-256 {digest}…</translation>
    </message>
    <message>
        <source>What is known of the film</source>
        <translation>Lo que se sabe de la radiografía</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;cercar</translation>
    </message>
    <message>
        <source>Make the film larger</source>
        <translation>Ampliar la radiografía</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>Make the film smaller</source>
        <translation>Reducir la radiografía</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Ajustar</translation>
    </message>
    <message>
        <source>Show all of the film</source>
        <translation>Mostrar la radiografía entera</translation>
    </message>
    <message>
        <source>One to on&amp;e</source>
        <translation>&amp;Tamaño real</translation>
    </message>
    <message>
        <source>Show each pixel of the film as one of the screen</source>
        <translation>Mostrar cada píxel de la radiografía como uno de la pantalla</translation>
    </message>
    <message>
        <source>&amp;Window presets…</source>
        <translation>Preajustes de &amp;ventana…</translation>
    </message>
    <message>
        <source>Choose brightness and contrast</source>
        <translation>Elegir brillo y contraste</translation>
    </message>
    <message>
        <source>Set window by &amp;dragging</source>
        <translation>Ajustar ventana al a&amp;rrastrar</translation>
    </message>
    <message>
        <source>Drag up and down for brightness, to the sides for contrast (or with the right button at any time)</source>
        <translation>Arrastrar arriba y abajo para el brillo, a los lados para el contraste (o en cualquier momento con el botón derecho)</translation>
    </message>
    <message>
        <source>In&amp;vert</source>
        <translation>&amp;Invertir</translation>
    </message>
    <message>
        <source>Exchange black and white on the screen</source>
        <translation>Invertir blanco y negro en la pantalla</translation>
    </message>
    <message>
        <source>&amp;Turn right</source>
        <translation>Girar a la &amp;derecha</translation>
    </message>
    <message>
        <source>Turn the display clockwise; what was screened stays as it is</source>
        <translation>Girar la vista a la derecha; lo analizado no cambia</translation>
    </message>
    <message>
        <source>Turn &amp;left</source>
        <translation>Girar a la i&amp;zquierda</translation>
    </message>
    <message>
        <source>Turn the display anticlockwise; what was screened stays as it is</source>
        <translation>Girar la vista a la izquierda; lo analizado no cambia</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>Re&amp;flejar</translation>
    </message>
    <message>
        <source>Exchange left and right on the screen; what was screened stays as it is</source>
        <translation>Intercambiar izquierda y derecha en la pantalla; lo analizado no cambia</translation>
    </message>
    <message>
        <source>&amp;Reset the display</source>
        <translation>R&amp;establecer la vista</translation>
    </message>
    <message>
        <source>All of the film, upright, as bright as its file asks for</source>
        <translation>La radiografía entera, sin giros y con el brillo que indica su archivo</translation>
    </message>
    <message>
        <source>R&amp;uler</source>
        <translation>Re&amp;gla</translation>
    </message>
    <message>
        <source>Drag a line to measure; again, or Esc, removes it</source>
        <translation>Arrastrar una línea para medir; otra vez, o Esc, la quita</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>Lado a lad&amp;o</translation>
    </message>
    <message>
        <source>Show the film without heatmap beside the film with it</source>
        <translation>Mostrar la radiografía sin mapa de calor junto a la misma con él</translation>
    </message>
    <message>
        <source>&amp;Compare with previous film</source>
        <translation>Comparar con la a&amp;nterior</translation>
    </message>
    <message>
        <source>Show a previous film of the same patient beside this one</source>
        <translation>Mostrar una radiografía anterior del mismo paciente junto a esta</translation>
    </message>
    <message>
        <source>&amp;Patient text on the film</source>
        <translation>Datos del &amp;paciente en la imagen</translation>
    </message>
    <message>
        <source>Show name, number and date in the corners of the film</source>
        <translation>Mostrar nombre, número y fecha en las esquinas de la radiografía</translation>
    </message>
</context>
<context>
    <name>ViewDesk</name>
    <message>
        <source>No film is shown.</source>
        <translation>No se muestra ninguna radiografía.</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Film</source>
        <translation>Radiografía</translation>
    </message>
    <message>
        <source>Film beside it</source>
        <translation>Radiografía de al lado</translation>
    </message>
    <message>
        <source>With heatmap</source>
        <translation>Con mapa de calor</translation>
    </message>
    <message>
        <source>Without heatmap</source>
        <translation>Sin mapa de calor</translation>
    </message>
    <message>
        <source>No film is shown.</source>
        <translation>No se muestra ninguna radiografía.</translation>
    </message>
    <message>
        <source>Display turned</source>
        <translation>Vista girada</translation>
    </message>
    <message>
        <source>Ruler: the arrow keys draw a line</source>
        <translation>Regla: las flechas dibujan una línea</translation>
    </message>
    <message>
        <source>No heatmap</source>
        <translation>No hay mapa de calor</translation>
    </message>
    <message>
        <source>Heatmap shown</source>
        <translation>Mapa de calor visible</translation>
    </message>
    <message>
        <source>Heatmap hidden</source>
        <translation>Mapa de calor oculto</translation>
    </message>
</context>
<context>
    <name>ViewerPane</name>
    <message>
        <source>More tools</source>
        <translation>Más herramientas</translation>
    </message>
    <message>
        <source>Tools of the viewer</source>
        <translation>Herramientas del visor</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop films or folders here</source>
        <translation>Suelte aquí radiografías o carpetas</translation>
    </message>
    <message>
        <source>DICOM, JPEG, PNG, BMP, TIFF or WebP. Nothing leaves this computer.</source>
        <translation>DICOM, JPEG, PNG, BMP, TIFF o WebP. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Abiertas hace poco</translation>
    </message>
    <message>
        <source>Open {folder}</source>
        <translation>Abrir {folder}</translation>
    </message>
</context>
<context>
    <name>WorkDisplay</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Screened: {count}. In the list: {parts}.</source>
        <translation>Analizadas: {count}. En la lista: {parts}.</translation>
    </message>
    <message>
        <source>With warnings: {count}.</source>
        <translation>Con avisos: {count}.</translation>
    </message>
    <message>
        <source>To be reviewed: {count}.</source>
        <translation>Por revisar: {count}.</translation>
    </message>
    <message>
        <source>In the list {count}: {parts}</source>
        <translation>En la lista {count}: {parts}</translation>
    </message>
    <message>
        <source>pneumonia {count}</source>
        <translation>neumonía {count}</translation>
    </message>
    <message>
        <source>uncertain {count}</source>
        <translation>incierto {count}</translation>
    </message>
    <message>
        <source>normal {count}</source>
        <translation>normal {count}</translation>
    </message>
    <message>
        <source>without verdict {count}</source>
        <translation>sin resultado {count}</translation>
    </message>
    <message>
        <source>not screened {count}</source>
        <translation>sin analizar {count}</translation>
    </message>
    <message>
        <source>waiting {count}</source>
        <translation>en espera {count}</translation>
    </message>
    <message>
        <source>There are no files in what you opened.</source>
        <translation>No hay archivos en lo que abrió.</translation>
    </message>
    <message>
        <source>These films are in the list already.</source>
        <translation>Estas radiografías ya están en la lista.</translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>Second look</source>
        <translation>2.ª lectura</translation>
    </message>
    <message>
        <source>Disagrees</source>
        <translation>Discrepa</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Dudosa</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Coincide</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leída</translation>
    </message>
    <message>
        <source>Reader: {verdict}</source>
        <translation>Lector: {verdict}</translation>
    </message>
    <message>
        <source>Model: {verdict}, score {score}</source>
        <translation>Modelo: {verdict}, puntuación {score}</translation>
    </message>
    <message>
        <source>Called before the model&apos;s verdict was seen: look at it a second time.</source>
        <translation>Leída antes de ver el resultado del modelo: mírela por segunda vez.</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>RX</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punt.</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>WorklistView</name>
    <message>
        <source>Worklist</source>
        <translation>Lista de trabajo</translation>
    </message>
    <message>
        <source>No film in the list fits what is asked for above.</source>
        <translation>Ninguna radiografía de la lista cumple lo que se pide arriba.</translation>
    </message>
</context>
<context>
    <name>_Worker</name>
    <message>
        <source>an unexpected fault ({kind})</source>
        <translation>un error inesperado ({kind})</translation>
    </message>
    <message>
        <source>The models cannot be read or changed: an unexpected fault ({kind}).</source>
        <translation>No se pueden leer o cambiar los modelos: error inesperado ({kind}).</translation>
    </message>
</context>
<context>
    <name>_Writer</name>
    <message>
        <source>The file could not be written ({reason}). Choose another place.</source>
        <translation>No se pudo escribir el archivo ({reason}). Elija otro lugar.</translation>
    </message>
    <message>
        <source>The file could not be written: an unexpected fault ({kind}).</source>
        <translation>No se pudo escribir el archivo: error inesperado ({kind}).</translation>
    </message>
</context>
</TS>

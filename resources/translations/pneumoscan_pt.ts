<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>The notices are missing from this installation.</source>
        <translation>Os avisos legais não estão nesta instalação.</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About PneumoScan</source>
        <translation>Sobre o PneumoScan</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Sobre</translation>
    </message>
    <message>
        <source>&amp;Model card</source>
        <translation>&amp;Ficha do modelo</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licenças</translation>
    </message>
    <message>
        <source>Licences of the program and of what it is made of</source>
        <translation>Licenças do programa e dos seus componentes</translation>
    </message>
    <message>
        <source>Offline screening of chest X-rays for pneumonia.</source>
        <translation>Triagem de pneumonia em radiografias de tórax, sem internet.</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modelo: {name}</translation>
    </message>
    <message>
        <source>SHA-256 of its weights: {digest}</source>
        <translation>SHA-256 dos pesos: {digest}</translation>
    </message>
    <message>
        <source>Operating point: {threshold}</source>
        <translation>Ponto de corte: {threshold}</translation>
    </message>
    <message>
        <source>Runs on: {device}</source>
        <translation>Executado em: {device}</translation>
    </message>
    <message>
        <source>Runtime: {runtime}</source>
        <translation>Com: {runtime}</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Pausing after the film in hand</source>
        <translation>Pausa depois da radiografia atual</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>Aguardando o modelo</translation>
    </message>
    <message>
        <source>Looking for films: {count}</source>
        <translation>Procurando radiografias: {count}</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Gravando {name}</translation>
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
        <translation>Em pausa: {percent}%</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>The disk that holds the history is full. Make room on it; until then nothing new is kept.</source>
        <translation>O disco do histórico está cheio. Libere espaço; até lá, nada novo é guardado.</translation>
    </message>
    <message>
        <source>The history&apos;s folder or file may not be written to. Check its permissions, or choose another folder.</source>
        <translation>Não é permitido gravar na pasta ou no arquivo do histórico. Verifique as permissões ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>The history&apos;s folder or file is no longer where it was. Connect its disk again or put it back, then restart.</source>
        <translation>A pasta ou o arquivo do histórico não está mais no lugar. Conecte o disco de novo ou devolva o arquivo ao lugar e reinicie o programa.</translation>
    </message>
    <message>
        <source>Another program keeps the history busy. Wait a moment and try again, or close the other program.</source>
        <translation>Outro programa está usando o histórico. Espere um momento e tente de novo, ou feche o outro programa.</translation>
    </message>
    <message>
        <source>The history is damaged. Restart the program: it then goes back to the newest good backup.</source>
        <translation>O histórico está danificado. Reinicie o programa: ele volta à última cópia de segurança boa.</translation>
    </message>
    <message>
        <source>The history is damaged, and another window of the program is using it. Close that window, then restart.</source>
        <translation>O histórico está danificado e outra janela do programa está usando-o. Feche essa janela e reinicie.</translation>
    </message>
    <message>
        <source>The history was written by a newer version of the program. Use that version, or choose another folder.</source>
        <translation>O histórico foi gravado por uma versão mais nova do programa. Use essa versão ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>The history cannot be read or written ({reason}). Check the disk or the connection to it.</source>
        <translation>Não foi possível ler ou gravar o histórico ({reason}). Verifique o disco ou a conexão com ele.</translation>
    </message>
    <message>
        <source>This list is no longer in the history: it was deleted meanwhile.</source>
        <translation>Esta lista não está mais no histórico: foi excluída nesse meio-tempo.</translation>
    </message>
    <message>
        <source>This list is open in another window of the program. Close it there first.</source>
        <translation>Esta lista está aberta em outra janela do programa. Feche-a lá primeiro.</translation>
    </message>
    <message>
        <source>The data were deleted, but traces of them may stay in the history&apos;s files until the program starts next.</source>
        <translation>Os dados foram excluídos, mas podem ficar vestígios nos arquivos do histórico até o programa ser aberto de novo.</translation>
    </message>
    <message>
        <source>Traces of data that were deleted earlier may still be in the history&apos;s files.</source>
        <translation>Ainda pode haver, nos arquivos do histórico, vestígios de dados já excluídos.</translation>
    </message>
    <message>
        <source>The daily backup of the history could not be made.</source>
        <translation>Não foi possível fazer a cópia de segurança diária do histórico.</translation>
    </message>
    <message>
        <source>A copy cannot take the place of the history itself. Choose another name.</source>
        <translation>Uma cópia não pode tomar o lugar do próprio histórico. Escolha outro nome.</translation>
    </message>
    <message>
        <source>The history was damaged. The backup of {day} has taken its place; what was screened since then is missing. The damaged file was kept as {kept}.</source>
        <translation>O histórico estava danificado. A cópia de segurança de {day} tomou o lugar dele; falta o que foi analisado depois disso. O arquivo danificado foi guardado como {kept}.</translation>
    </message>
    <message>
        <source>The history&apos;s file was missing or empty. The backup of {day} has taken its place; what was screened since then is missing.</source>
        <translation>O arquivo do histórico não existia ou estava vazio. A cópia de segurança de {day} tomou o lugar dele; falta o que foi analisado depois disso.</translation>
    </message>
    <message>
        <source>The history was damaged and there is no good backup, so an empty one was begun. The damaged file was kept as {kept}.</source>
        <translation>O histórico estava danificado e não há cópia de segurança boa; por isso foi iniciado um histórico vazio. O arquivo danificado foi guardado como {kept}.</translation>
    </message>
</context>
<context>
    <name>Availability</name>
    <message>
        <source>The list is empty.</source>
        <translation>A lista está vazia.</translation>
    </message>
    <message>
        <source>No film is chosen.</source>
        <translation>Nenhuma radiografia selecionada.</translation>
    </message>
    <message>
        <source>A file is being written already.</source>
        <translation>Já há um arquivo sendo gravado.</translation>
    </message>
    <message>
        <source>It would show verdicts that are hidden until you have read the films.</source>
        <translation>Mostraria resultados que ficam ocultos até você ler as radiografias.</translation>
    </message>
    <message>
        <source>No film is shown.</source>
        <translation>Nenhuma radiografia exibida.</translation>
    </message>
    <message>
        <source>Only for a film that was rejected although it can be read.</source>
        <translation>Só para uma radiografia que foi rejeitada, mas que pode ser lida.</translation>
    </message>
    <message>
        <source>No film in the list is left over.</source>
        <translation>Não falta analisar nenhuma radiografia da lista.</translation>
    </message>
    <message>
        <source>Nothing is going on.</source>
        <translation>Não há nada em andamento.</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Model card</source>
        <translation>Ficha do modelo</translation>
    </message>
    <message>
        <source>This page is on the internet. Open it in the browser?</source>
        <translation>Esta página está na internet. Abrir no navegador?</translation>
    </message>
    <message>
        <source>Open a page</source>
        <translation>Abrir página</translation>
    </message>
</context>
<context>
    <name>CheckTable</name>
    <message>
        <source>Outcome</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Checks of this installation</source>
        <translation>Verificações desta instalação</translation>
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
        <translation>Cividis, para leitores daltônicos</translation>
    </message>
    <message>
        <source>Amber, for grey printers</source>
        <translation>Âmbar, para impressão em tons de cinza</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Open films…</source>
        <translation>&amp;Abrir radiografias…</translation>
    </message>
    <message>
        <source>Choose films to screen</source>
        <translation>Escolher radiografias para analisar</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Abrir &amp;pasta…</translation>
    </message>
    <message>
        <source>Screen a folder, with the folders in it</source>
        <translation>Analisar uma pasta com todas as suas subpastas</translation>
    </message>
    <message>
        <source>Try the &amp;sample films</source>
        <translation>&amp;Experimentar com exemplos</translation>
    </message>
    <message>
        <source>Screen the synthetic films that come with the program</source>
        <translation>Analisar as radiografias sintéticas que vêm com o programa</translation>
    </message>
    <message>
        <source>&amp;Report of this film…</source>
        <translation>Relatório in&amp;dividual…</translation>
    </message>
    <message>
        <source>Save a PDF of the chosen film</source>
        <translation>Salvar um PDF da radiografia selecionada</translation>
    </message>
    <message>
        <source>Report of the &amp;list…</source>
        <translation>Relatório da &amp;lista…</translation>
    </message>
    <message>
        <source>Save a PDF of the whole list</source>
        <translation>Salvar um PDF da lista inteira</translation>
    </message>
    <message>
        <source>CSV &amp;table…</source>
        <translation>Tabela &amp;CSV…</translation>
    </message>
    <message>
        <source>Save a CSV table of the whole list</source>
        <translation>Salvar uma tabela CSV da lista inteira</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fechar a janela</translation>
    </message>
    <message>
        <source>&amp;Remove from list</source>
        <translation>Re&amp;mover da lista</translation>
    </message>
    <message>
        <source>Take the chosen films from the list; no file is deleted</source>
        <translation>Tirar da lista as radiografias selecionadas; nenhum arquivo é excluído</translation>
    </message>
    <message>
        <source>&amp;New list</source>
        <translation>&amp;Nova lista</translation>
    </message>
    <message>
        <source>Begin an empty list; the films of this one stay in the history</source>
        <translation>Começar uma lista vazia; as radiografias desta ficam no histórico</translation>
    </message>
    <message>
        <source>Screen the res&amp;t</source>
        <translation>Analisar &amp;restantes</translation>
    </message>
    <message>
        <source>Stop at once; what is left stays in the list as not screened</source>
        <translation>Parar já; o que falta fica na lista como não analisado</translation>
    </message>
    <message>
        <source>Go on with the films not screened</source>
        <translation>Continuar com as radiografias não analisadas</translation>
    </message>
    <message>
        <source>Screen &amp;again</source>
        <translation>Analisar de &amp;novo</translation>
    </message>
    <message>
        <source>Screen the chosen films once more</source>
        <translation>Analisar mais uma vez as radiografias selecionadas</translation>
    </message>
    <message>
        <source>C&amp;orrect orientation…</source>
        <translation>Corrigir &amp;orientação…</translation>
    </message>
    <message>
        <source>Turn, mirror or invert the film before it is screened, with a preview</source>
        <translation>Girar, espelhar ou inverter a radiografia antes da análise, com prévia</translation>
    </message>
    <message>
        <source>Show a &amp;verdict anyway…</source>
        <translation>&amp;Mostrar resultado mesmo assim…</translation>
    </message>
    <message>
        <source>Screen a film that the program refused, and mark its verdict as asked for</source>
        <translation>Analisar uma radiografia que o programa rejeitou e marcar o resultado como pedido por alguém</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Sobre o &amp;Qt</translation>
    </message>
    <message>
        <source>The library that draws this window</source>
        <translation>A biblioteca que desenha esta janela</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>This film&apos;s file does not say whose it is: nothing can be found by that.</source>
        <translation>O arquivo desta radiografia não diz de quem ela é; assim, não dá para encontrar outras.</translation>
    </message>
    <message>
        <source>No other film of this patient is known.</source>
        <translation>Não se conhece outra radiografia deste paciente.</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Correct orientation</source>
        <translation>Corrigir orientação</translation>
    </message>
    <message>
        <source>The film as it is in the file</source>
        <translation>A radiografia como está no arquivo</translation>
    </message>
    <message>
        <source>The film as it would be screened</source>
        <translation>A radiografia como seria analisada</translation>
    </message>
    <message>
        <source>Do the same to all {count} chosen films</source>
        <translation>Fazer o mesmo em todas as radiografias selecionadas ({count})</translation>
    </message>
    <message>
        <source>To be screened: {words}.</source>
        <translation>Para análise: {words}.</translation>
    </message>
    <message>
        <source>All {count} chosen films to be screened: {words}.</source>
        <translation>Para análise, todas as selecionadas ({count}): {words}.</translation>
    </message>
    <message>
        <source>On an upright film the neck is at the top, the heart lies mostly to the right in the picture, and bones are light. The file itself is never changed.</source>
        <translation>Na radiografia em pé, o pescoço fica em cima, a maior parte do coração fica à direita da imagem e os ossos são claros. O arquivo em si nunca é alterado.</translation>
    </message>
    <message>
        <source>The program suggests this; compare the two before you agree.</source>
        <translation>O programa sugere isto; compare as duas antes de aceitar.</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Girar à esquerda</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Girar à direita</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Espelhar</translation>
    </message>
    <message>
        <source>Exchange black and white</source>
        <translation>Trocar preto e branco</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Como no arquivo</translation>
    </message>
    <message>
        <source>Screen it so</source>
        <translation>Analisar assim</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>new list</source>
        <translation>nova lista</translation>
    </message>
    <message>
        <source>A new list. The {count} films of the last one are in the history.</source>
        <translation>Nova lista. As radiografias da anterior estão no histórico: {count}.</translation>
    </message>
    <message>
        <source>removal ({count})</source>
        <translation>remoção ({count})</translation>
    </message>
    <message>
        <source>Removed from the list: {count}. No file was deleted.</source>
        <translation>Removidas da lista: {count}. Nenhum arquivo foi excluído.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>Desks</name>
    <message>
        <source>Operating point {threshold}, not the model&apos;s own</source>
        <translation>Ponto de corte {threshold}, não o do próprio modelo</translation>
    </message>
    <message>
        <source>Read the film first: the model is hidden until then.</source>
        <translation>Leia a radiografia primeiro: até lá, o modelo fica oculto.</translation>
    </message>
    <message>
        <source>This film has no verdict to explain.</source>
        <translation>Esta radiografia não tem resultado para explicar.</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>turned clockwise by 90 degrees</source>
        <translation>girada 90 graus no sentido horário</translation>
    </message>
    <message>
        <source>turned by 180 degrees</source>
        <translation>girada 180 graus</translation>
    </message>
    <message>
        <source>turned anticlockwise by 90 degrees</source>
        <translation>girada 90 graus no sentido anti-horário</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>espelhada</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>invertida</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} e {second}</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 ano</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} anos</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mês</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} meses</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dia</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} dias</translation>
    </message>
    <message>
        <source>its table of contents is damaged or missing</source>
        <translation>o índice está danificado ou não existe</translation>
    </message>
    <message>
        <source>its table of contents is far too long</source>
        <translation>o índice é longo demais</translation>
    </message>
    <message>
        <source>its files overlap</source>
        <translation>os arquivos se sobrepõem</translation>
    </message>
    <message>
        <source>its data in the archive are damaged</source>
        <translation>os dados no arquivo compactado estão danificados</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <translation>está protegido por senha</translation>
    </message>
    <message>
        <source>its data inflate without end</source>
        <translation>os dados se expandem sem fim</translation>
    </message>
    <message>
        <source>it is not what was packed into the archive</source>
        <translation>o conteúdo não é o que foi compactado</translation>
    </message>
    <message>
        <source>it is not where the archive says</source>
        <translation>não está no lugar que o arquivo compactado indica</translation>
    </message>
    <message>
        <source>it is packed in an unusual way</source>
        <translation>está compactado de um modo incomum</translation>
    </message>
    <message>
        <source>it lies in another archive</source>
        <translation>está dentro de outro arquivo compactado</translation>
    </message>
    <message>
        <source>it holds no films</source>
        <translation>não contém radiografias</translation>
    </message>
    <message>
        <source>its name does not end in .zip</source>
        <translation>o nome não termina em .zip</translation>
    </message>
    <message>
        <source>it is no film itself</source>
        <translation>o arquivo compactado não é uma radiografia</translation>
    </message>
    <message>
        <source>its data end early</source>
        <translation>os dados terminam antes do fim</translation>
    </message>
    <message>
        <source>its tiles are larger than any picture</source>
        <translation>os blocos são maiores que qualquer imagem</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>não foi possível ler o cabeçalho</translation>
    </message>
    <message>
        <source>this folder may not be read</source>
        <translation>não é permitido ler esta pasta</translation>
    </message>
    <message>
        <source>its rescale slope or intercept is no usable number</source>
        <translation>a inclinação ou o intercepto de reescala não é um número utilizável</translation>
    </message>
    <message>
        <source>its data contradict each other</source>
        <translation>os dados se contradizem</translation>
    </message>
    <message>
        <source>its elements are nested too deeply</source>
        <translation>os elementos estão aninhados em níveis demais</translation>
    </message>
    <message>
        <source>it does not state whether its lowest value is black or white</source>
        <translation>não diz se o valor mais baixo é preto ou branco</translation>
    </message>
    <message>
        <source>its table of colours is missing</source>
        <translation>falta a tabela de cores</translation>
    </message>
    <message>
        <source>its compressed image has no header</source>
        <translation>a imagem comprimida não tem cabeçalho</translation>
    </message>
    <message>
        <source>the end of its image is missing</source>
        <translation>falta o fim da imagem</translation>
    </message>
    <message>
        <source>its image has another shape than it states</source>
        <translation>a imagem não tem o formato que o arquivo declara</translation>
    </message>
    <message>
        <source>its header contradicts itself</source>
        <translation>o cabeçalho se contradiz</translation>
    </message>
    <message>
        <source>its lookup table ends early</source>
        <translation>a tabela de consulta termina antes do fim</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>não informada</translation>
    </message>
    <message>
        <source>lateral</source>
        <translation>perfil</translation>
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
        <translation>o modelo veio sem ele</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está danificado</translation>
    </message>
    <message>
        <source>it belongs to another model</source>
        <translation>pertence a outro modelo</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open films</source>
        <translation>Abrir radiografias</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Films (*.dcm *.dicom *.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp *.jp2 *.gif *.zip DICOMDIR)</source>
        <translation>Radiografias (*.dcm *.dicom *.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp *.jp2 *.gif *.zip DICOMDIR)</translation>
    </message>
    <message>
        <source>Open a folder of films, with the folders in it</source>
        <translation>Abrir uma pasta de radiografias, com as subpastas</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salvar como</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop to screen</source>
        <translation>Solte para analisar</translation>
    </message>
</context>
<context>
    <name>EngineState</name>
    <message>
        <source>Ready on {device}</source>
        <translation>Pronto em {device}</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Carregando o modelo…</translation>
    </message>
    <message>
        <source>Fast model on {device}</source>
        <translation>Modelo rápido em {device}</translation>
    </message>
    <message>
        <source>Model {name}.</source>
        <translation>Modelo {name}.</translation>
    </message>
    <message>
        <source>The model failed to load. {reason}</source>
        <translation>Não foi possível carregar o modelo. {reason}</translation>
    </message>
    <message>
        <source>Films that you open now are screened as soon as the model is ready.</source>
        <translation>As radiografias que você abrir agora serão analisadas assim que o modelo estiver pronto.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>The slower explanations need TensorFlow and tf-keras-vis, which this installation has not. Install the program with its extra &quot;tensorflow&quot;; the heatmap that comes with each verdict needs neither.</source>
        <translation>As explicações mais demoradas precisam de TensorFlow e tf-keras-vis, que não estão nesta instalação. Instale o programa com o extra &quot;tensorflow&quot;; o mapa de calor que acompanha cada resultado não precisa de nenhum dos dois.</translation>
    </message>
    <message>
        <source>The program for the slower explanations cannot be started ({reason}). Try again later.</source>
        <translation>Não foi possível iniciar o programa das explicações mais demoradas ({reason}). Tente mais tarde.</translation>
    </message>
    <message>
        <source>The explanation took more than {minutes} minutes and was given up. Close other programs.</source>
        <translation>A explicação passou do limite de {minutes} min e foi interrompida. Feche outros programas.</translation>
    </message>
    <message>
        <source>There was not enough memory for this explanation. Close other programs and ask for it again.</source>
        <translation>Não houve memória suficiente para esta explicação. Feche outros programas e peça-a de novo.</translation>
    </message>
    <message>
        <source>The explanation could not be made ({reason}). The verdict and its heatmap are not affected.</source>
        <translation>Não foi possível fazer a explicação ({reason}). O resultado e o mapa de calor não mudam.</translation>
    </message>
    <message>
        <source>The model cannot be used for explanations. {reason}</source>
        <translation>O modelo não pode ser usado para explicações. {reason}</translation>
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
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Where the film weighs for pneumonia in the network</source>
        <translation>Onde a radiografia pesa a favor de pneumonia na rede</translation>
    </message>
    <message>
        <source>This map is being made in the background; go on meanwhile</source>
        <translation>Este mapa está sendo feito em segundo plano; continue seu trabalho</translation>
    </message>
    <message>
        <source>{method}: {seconds} s</source>
        <translation>{method}: {seconds} s</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>&amp;Explicar</translation>
    </message>
    <message>
        <source>Have a slower explanation of the score made</source>
        <translation>Pedir uma explicação mais demorada do escore</translation>
    </message>
    <message>
        <source>A map is being made</source>
        <translation>Um mapa está sendo feito</translation>
    </message>
</context>
<context>
    <name>ExplanationCommands</name>
    <message>
        <source>Grad-CAM&amp;++ (a few seconds)</source>
        <translation>Grad-CAM&amp;++ (alguns segundos)</translation>
    </message>
    <message>
        <source>S&amp;moothGrad (about ten seconds)</source>
        <translation>S&amp;moothGrad (uns dez segundos)</translation>
    </message>
    <message>
        <source>&amp;Score-CAM (up to a minute)</source>
        <translation>&amp;Score-CAM (até um minuto)</translation>
    </message>
    <message>
        <source>&amp;Back to Grad-CAM</source>
        <translation>&amp;Voltar ao Grad-CAM</translation>
    </message>
    <message>
        <source>Show the heatmap that belongs to the verdict again</source>
        <translation>Mostrar de novo o mapa de calor do resultado</translation>
    </message>
    <message>
        <source>&amp;Cancel the explanation</source>
        <translation>&amp;Cancelar a explicação</translation>
    </message>
    <message>
        <source>Give up the map that is being made; Grad-CAM stays</source>
        <translation>Desistir do mapa que está sendo feito; o Grad-CAM continua</translation>
    </message>
    <message>
        <source>Where the film weighs for pneumonia; shows several separate places better than Grad-CAM</source>
        <translation>Onde a radiografia pesa a favor de pneumonia; mostra vários pontos separados melhor que o Grad-CAM</translation>
    </message>
    <message>
        <source>Which points of the film would change the score most, upwards or downwards</source>
        <translation>Que pontos da radiografia mais mudariam o escore, para cima ou para baixo</translation>
    </message>
    <message>
        <source>Where the score stays high when only that part of the film is shown to the network</source>
        <translation>Onde o escore continua alto quando só essa parte da radiografia é mostrada à rede</translation>
    </message>
    <message>
        <source>Scaled to its own strongest place: it glows on a normal film as on any. The verdict does not rest on it.</source>
        <translation>Ajustado ao seu próprio ponto mais forte: brilha tanto numa radiografia normal como em qualquer outra. O resultado não se baseia nele.</translation>
    </message>
</context>
<context>
    <name>ExplanationDesk</name>
    <message>
        <source>There is no film with a verdict in sight.</source>
        <translation>Nenhuma radiografia com resultado está à vista.</translation>
    </message>
    <message>
        <source>This is the map that is shown.</source>
        <translation>Este mapa já está sendo exibido.</translation>
    </message>
    <message>
        <source>Grad-CAM is shown already.</source>
        <translation>O Grad-CAM já está sendo exibido.</translation>
    </message>
    <message>
        <source>No explanation is being made.</source>
        <translation>Nenhuma explicação está sendo feita.</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>PDF report</source>
        <translation>Relatório PDF</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabela CSV</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Cancelado. Nenhum arquivo foi gravado.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar pasta</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Salvo como {name}</translation>
    </message>
</context>
<context>
    <name>FactsFold</name>
    <message>
        <source>What the model knows</source>
        <translation>O que o modelo conhece</translation>
    </message>
    <message>
        <source>Whom the model was trained on, and how often it was right</source>
        <translation>Com quem o modelo foi treinado e com que frequência acertou</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} a {high})</translation>
    </message>
    <message>
        <source>With 95 % intervals, measured on {films}.</source>
        <translation>Com intervalos de confiança de 95%, medidos em: {films}.</translation>
    </message>
</context>
<context>
    <name>FaultReporter</name>
    <message>
        <source>Something unexpected went wrong ({kind}). The list is kept and you can go on.</source>
        <translation>Ocorreu um erro inesperado ({kind}). A lista foi mantida e você pode continuar.</translation>
    </message>
</context>
<context>
    <name>FilmDesk</name>
    <message>
        <source>correction ({count})</source>
        <translation>correção ({count})</translation>
    </message>
    <message>
        <source>Films corrected and screened anew: {count}.</source>
        <translation>Radiografias corrigidas e analisadas de novo: {count}.</translation>
    </message>
    <message>
        <source>showing a verdict anyway</source>
        <translation>resultado exibido mesmo assim</translation>
    </message>
    <message>
        <source>The verdict is shown at your request, and marked so wherever it appears.</source>
        <translation>O resultado é exibido a seu pedido e fica marcado assim onde quer que apareça.</translation>
    </message>
    <message>
        <source>screening again ({count})</source>
        <translation>nova análise ({count})</translation>
    </message>
    <message>
        <source>Films that are screened again: {count}.</source>
        <translation>Radiografias em nova análise: {count}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>FilmView</name>
    <message>
        <source>Reading the film…</source>
        <translation>Lendo a radiografia…</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find file, patient or note</source>
        <translation>Buscar arquivo, paciente ou nota</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Buscar na lista</translation>
    </message>
    <message>
        <source>Show films whose name, patient or note has all these words (Ctrl+F)</source>
        <translation>Mostrar as radiografias cujo nome, paciente ou nota tenha todas estas palavras (Ctrl+F)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Choose films by score, warnings and readings, and the order</source>
        <translation>Filtrar por escore, avisos e leituras, e escolher a ordem</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Filter no longer</source>
        <translation>Remover o filtro</translation>
    </message>
    <message>
        <source>{count} of {total} shown</source>
        <translation>{count} de {total} à vista</translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Como no início</translation>
    </message>
    <message>
        <source>Click to sort, drag to move, click with the right button to choose the columns</source>
        <translation>Clique para ordenar, arraste para mover, clique com o botão direito para escolher as colunas</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>reader&apos;s finding</source>
        <translation>parecer do leitor</translation>
    </message>
    <message>
        <source>No film chosen</source>
        <translation>Nenhuma radiografia</translation>
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
        <translation>Mostrar ou ocultar o mapa de calor</translation>
    </message>
    <message>
        <source>Heatmap &amp;as lines</source>
        <translation>Mapa de calor em l&amp;inhas</translation>
    </message>
    <message>
        <source>Draw lines of equal heat in place of colours</source>
        <translation>Desenhar linhas de igual calor em vez de cores</translation>
    </message>
    <message>
        <source>How much of the film the heatmap covers</source>
        <translation>Quanto o mapa de calor cobre a radiografia</translation>
    </message>
    <message>
        <source>Colours, threshold and lines of the heatmap</source>
        <translation>Cores, limiar e linhas do mapa de calor</translation>
    </message>
    <message>
        <source>Heatmap opacity</source>
        <translation>Opacidade do mapa de calor</translation>
    </message>
    <message>
        <source>How the heatmap is drawn</source>
        <translation>Como o mapa de calor é desenhado</translation>
    </message>
</context>
<context>
    <name>HeatLegend</name>
    <message>
        <source>Heatmap colours from weak to strong influence on the score</source>
        <translation>Cores do mapa de calor, da influência fraca à forte sobre o escore</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>fraco</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>forte</translation>
    </message>
    <message>
        <source>Where the film weighs for pneumonia in the network: from weak to strong</source>
        <translation>Onde a radiografia pesa a favor de pneumonia na rede: de fraco a forte</translation>
    </message>
    <message>
        <source>Below {percent} % nothing is drawn</source>
        <translation>Abaixo de {percent}%, nada é desenhado</translation>
    </message>
</context>
<context>
    <name>HeatOptions</name>
    <message>
        <source>How the heatmap is drawn</source>
        <translation>Como o mapa de calor é desenhado</translation>
    </message>
    <message>
        <source>&amp;Lines of equal heat (C)</source>
        <translation>&amp;Linhas de igual calor (C)</translation>
    </message>
    <message>
        <source>Draw lines in place of colours, so that the film stays in sight</source>
        <translation>Desenhar linhas em vez de cores, para a radiografia continuar à vista</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Heatmap colours</source>
        <translation>Cores do mapa de calor</translation>
    </message>
    <message>
        <source>Each gets lighter with the heat, and can be told apart in print and by everyone</source>
        <translation>Todas ficam mais claras com o calor e podem ser distinguidas na impressão e por qualquer pessoa</translation>
    </message>
    <message>
        <source>Hide heat below, in percent</source>
        <translation>Ocultar calor abaixo de, em porcentagem</translation>
    </message>
    <message>
        <source>Draw only what is at least so hot</source>
        <translation>Desenhar só o que tem pelo menos este calor</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Cores</translation>
    </message>
    <message>
        <source>&amp;Hide below</source>
        <translation>&amp;Ocultar abaixo de</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>What this program does</source>
        <translation>O que este programa faz</translation>
    </message>
    <message>
        <source>PneumoScan looks at frontal chest X-rays and gives each a score for pneumonia. It works without the internet: no film and no result leaves this computer.</source>
        <translation>O PneumoScan examina radiografias de tórax frontais e dá a cada uma um escore de pneumonia. Funciona sem internet: nenhuma radiografia e nenhum resultado saem deste computador.</translation>
    </message>
    <message>
        <source>It is for research only. A score is not a diagnosis, and a low score does not rule pneumonia out. Every film has to be read by a person.</source>
        <translation>Serve somente para pesquisa. Um escore não é um diagnóstico, e um escore baixo não exclui pneumonia. Toda radiografia tem de ser lida por uma pessoa.</translation>
    </message>
    <message>
        <source>Whom it knows</source>
        <translation>Quem o modelo conhece</translation>
    </message>
    <message>
        <source>The model learnt from films of children of one to five years from one hospital. What it says of adults, of babies or of another view of the chest means nothing. It knows pneumonia only: it says nothing of tuberculosis, of fluid, of tubes or of broken bones.</source>
        <translation>O modelo aprendeu com radiografias de crianças de um a cinco anos de um único hospital. O que ele diz sobre adultos, bebês ou outra incidência do tórax não tem nenhum valor. Ele só conhece pneumonia: nada diz sobre tuberculose, líquido, tubos ou fraturas.</translation>
    </message>
    <message>
        <source>Opening films</source>
        <translation>Abrir radiografias</translation>
    </message>
    <message>
        <source>Drop films, folders or ZIP files on the window, or choose Open films or Open folder in the File menu. A folder is taken with all folders in it. DICOM, JPEG, PNG, TIFF and other pictures are read.</source>
        <translation>Solte radiografias, pastas ou arquivos ZIP na janela, ou escolha Abrir radiografias ou Abrir pasta no menu Arquivo. A pasta é aberta com todas as suas subpastas. O programa lê DICOM, JPEG, PNG, TIFF e outras imagens.</translation>
    </message>
    <message>
        <source>You can add more while others are being screened. A film that is in the list already is not entered twice. Your files are never changed, moved or deleted.</source>
        <translation>Você pode acrescentar mais enquanto outras são analisadas. Uma radiografia que já está na lista não entra duas vezes. Seus arquivos nunca são alterados, movidos nem excluídos.</translation>
    </message>
    <message>
        <source>Trying it without films of your own</source>
        <translation>Experimentar sem radiografias próprias</translation>
    </message>
    <message>
        <source>The first page and the File menu offer sample films. They are drawn by a computer, show no patient, and are good for finding your way about.</source>
        <translation>A primeira página e o menu Arquivo oferecem radiografias de exemplo. Elas são desenhadas por computador, não mostram nenhum paciente e servem para conhecer o programa.</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>A lista</translation>
    </message>
    <message>
        <source>Each film has a row. Click on a column&apos;s heading to order the list by it, and type words into the filter to see only some of it. The order by what is to be read first puts films called PNEUMONIA or UNCERTAIN on top.</source>
        <translation>Cada radiografia tem uma linha. Clique no título de uma coluna para ordenar a lista por ela e digite palavras no filtro para ver só uma parte. A ordem pelo que deve ser revisado primeiro põe no alto as radiografias com PNEUMONIA ou INCERTO.</translation>
    </message>
    <message>
        <source>Taking a film from the list deletes no file, and can be undone. Choose several films with Shift or Ctrl. The right mouse button shows what can be done with them.</source>
        <translation>Tirar uma radiografia da lista não exclui nenhum arquivo e pode ser desfeito. Selecione várias radiografias com Shift ou Ctrl. O botão direito do mouse mostra o que se pode fazer com elas.</translation>
    </message>
    <message>
        <source>Long lists</source>
        <translation>Listas longas</translation>
    </message>
    <message>
        <source>The line at the bottom tells how many films are done and how long the rest will take. You can pause, which finishes the film in hand, or cancel at once. Films that were not screened stay in the list and can be screened later.</source>
        <translation>A linha de baixo diz quantas radiografias estão prontas e quanto tempo falta. Você pode pausar, e a radiografia atual é concluída, ou cancelar na hora. As que não foram analisadas ficam na lista e podem ser analisadas depois.</translation>
    </message>
    <message>
        <source>What the verdict means</source>
        <translation>O que significa o resultado</translation>
    </message>
    <message>
        <source>PNEUMONIA: the film resembles films with pneumonia. Have it read soon. NORMAL: it resembles films without; that does not rule pneumonia out. UNCERTAIN: the score is too near to the operating point to say either; have it read.</source>
        <translation>PNEUMONIA: a radiografia é parecida com radiografias com pneumonia. Encaminhe logo para leitura. NORMAL: é parecida com radiografias sem pneumonia; isso não exclui pneumonia. INCERTO: o escore está perto demais do ponto de corte para dizer uma coisa ou outra; encaminhe para leitura.</translation>
    </message>
    <message>
        <source>Look at the film first, and at the verdict after. Readers who see a wrong verdict first miss much more than readers who see none.</source>
        <translation>Olhe primeiro a radiografia e só depois o resultado. Leitores que veem antes um resultado errado deixam passar muito mais do que os que não veem nenhum.</translation>
    </message>
    <message>
        <source>What the score means</source>
        <translation>O que significa o escore</translation>
    </message>
    <message>
        <source>The score goes from 0 to 1. It is not the probability that this patient is ill: that also depends on the patient, and on how common pneumonia is where you are. The bar shows where the score lies, where the operating point is, and which scores are uncertain.</source>
        <translation>O escore vai de 0 a 1. Não é a probabilidade de este paciente estar doente: ela também depende do paciente e de quão comum é a pneumonia na sua região. A barra mostra onde está o escore, onde está o ponto de corte e quais escores são incertos.</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>An orange bar beside a verdict means that it deserves less trust: the film is unlike those that the model knows, the patient is too old or too young, the picture is poor, or somebody asked for the verdict anyway. The words say which. Warnings are in reports and tables too.</source>
        <translation>Uma barra laranja ao lado do resultado significa que ele merece menos confiança: a radiografia é diferente das que o modelo conhece, o paciente é velho demais ou novo demais, a imagem é ruim ou alguém pediu o resultado mesmo assim. O texto diz qual é o caso. Os avisos também aparecem nos relatórios e nas tabelas.</translation>
    </message>
    <message>
        <source>Films without a verdict</source>
        <translation>Radiografias sem resultado</translation>
    </message>
    <message>
        <source>Rejected means that the program will not judge a film: it seems to be no frontal chest X-ray, or it lies on its side, or black and white are exchanged. Failed means that the file could not be read. The reason stands beside the film, with what you can do about it.</source>
        <translation>Rejeitada significa que o programa não avalia a radiografia: não parece ser uma radiografia de tórax frontal, está deitada ou tem preto e branco trocados. Falhou significa que não foi possível ler o arquivo. O motivo aparece ao lado da radiografia, com o que você pode fazer.</translation>
    </message>
    <message>
        <source>For some rejected films you may ask for the verdict anyway. It then carries the reason as a warning wherever it is shown.</source>
        <translation>Para algumas radiografias rejeitadas, você pode pedir o resultado mesmo assim. Ele então traz o motivo como aviso onde quer que seja exibido.</translation>
    </message>
    <message>
        <source>Films that lie wrong</source>
        <translation>Radiografias em posição errada</translation>
    </message>
    <message>
        <source>If a film is on its side, upside down, mirrored or a negative, choose Correct orientation. You see it before and after, and it is then screened anew. The file itself stays as it is. Turning the film only to look at it changes no verdict.</source>
        <translation>Se uma radiografia está deitada, de cabeça para baixo, espelhada ou em negativo, escolha Corrigir orientação. Você a vê antes e depois, e ela é analisada de novo. O arquivo em si fica como está. Girar a radiografia só para olhar não muda nenhum resultado.</translation>
    </message>
    <message>
        <source>The heatmap</source>
        <translation>O mapa de calor</translation>
    </message>
    <message>
        <source>Warm colours show where the model found what raised the score. The map is coarse: it does not outline an opacity and does not explain why. Heat on a letter, on a tube or at the border of the film means that the model was led astray.</source>
        <translation>Cores quentes mostram onde o modelo encontrou o que aumentou o escore. O mapa é grosseiro: não contorna uma opacidade nem explica o porquê. Calor sobre uma letra, um tubo ou a borda da radiografia significa que o modelo se enganou.</translation>
    </message>
    <message>
        <source>You can hide it, make it weaker or stronger, or draw it as lines. Always look at the film without it, too.</source>
        <translation>Você pode ocultá-lo, deixá-lo mais fraco ou mais forte, ou desenhá-lo em linhas. Olhe sempre a radiografia também sem ele.</translation>
    </message>
    <message>
        <source>Looking closely</source>
        <translation>Olhar de perto</translation>
    </message>
    <message>
        <source>Turn the mouse wheel to come nearer to what is under the pointer, and drag to move the film. Drag with the right button for contrast and brightness. Fit shows the whole film, one to one shows every pixel.</source>
        <translation>Gire a roda do mouse para se aproximar do que está sob o ponteiro e arraste para mover a radiografia. Arraste com o botão direito para mudar contraste e brilho. Ajustar mostra a radiografia inteira; Tamanho real mostra cada pixel.</translation>
    </message>
    <message>
        <source>The ruler gives millimetres only where the file says how large a pixel is; on the film&apos;s own plane, not in the body.</source>
        <translation>A régua só dá milímetros quando o arquivo informa o tamanho do pixel; a medida vale no plano da própria radiografia, não no corpo.</translation>
    </message>
    <message>
        <source>Comparing with an earlier film</source>
        <translation>Comparar com uma radiografia anterior</translation>
    </message>
    <message>
        <source>If the list or the history holds an earlier film of the same patient, it can be shown beside this one. Both move and grow together. Check the names and the dates before you compare.</source>
        <translation>Se a lista ou o histórico tem uma radiografia anterior do mesmo paciente, ela pode ser exibida ao lado desta. As duas se movem e se ampliam juntas. Confira os nomes e as datas antes de comparar.</translation>
    </message>
    <message>
        <source>Your own finding</source>
        <translation>Seu próprio parecer</translation>
    </message>
    <message>
        <source>Say what you see: pneumonia, normal, or unsure; or agree or disagree with the model, and add a note. Your finding outranks the model&apos;s everywhere from then on: in the list, in reports and in tables. What the model said stays beside it.</source>
        <translation>Diga o que vê: pneumonia, normal ou em dúvida; ou concorde com o modelo ou discorde dele, e acrescente uma nota. A partir daí, seu parecer vale mais que o do modelo em toda parte: na lista, nos relatórios e nas tabelas. O que o modelo disse continua ao lado.</translation>
    </message>
    <message>
        <source>Reading blind</source>
        <translation>Leitura cega</translation>
    </message>
    <message>
        <source>In this mode you decide first: verdict, score, heatmap and warnings of a film appear only after you have entered your finding. Where you and the model differ, the film is marked for a second look. Both findings are kept.</source>
        <translation>Neste modo, você decide primeiro: resultado, escore, mapa de calor e avisos de uma radiografia só aparecem depois do seu parecer. Quando você e o modelo divergem, a radiografia é marcada para reavaliação. Os dois pareceres são guardados.</translation>
    </message>
    <message>
        <source>The second look</source>
        <translation>A reavaliação</translation>
    </message>
    <message>
        <source>Films on which a blind reader and the model differ can be listed. Look at each once more, alone or with a colleague, and keep or change the finding. Neither of the two is right because it was first.</source>
        <translation>É possível listar as radiografias em que a leitura cega e o modelo divergem. Olhe cada uma mais uma vez, só ou com um colega, e mantenha ou mude o parecer. Nenhum dos dois tem razão por ter vindo primeiro.</translation>
    </message>
    <message>
        <source>Two models</source>
        <translation>Dois modelos</translation>
    </message>
    <message>
        <source>The fast model screens several times as many films a minute as the full one. Settings, Model says what each is worth. Films keep the result of the model that screened them until you screen them again, and each model has its own operating point.</source>
        <translation>O modelo rápido analisa várias vezes mais radiografias por minuto que o completo. Em Configurações, Modelo mostra o que cada um oferece. As radiografias mantêm o resultado do modelo que as analisou até você analisá-las de novo, e cada modelo tem seu próprio ponto de corte.</translation>
    </message>
    <message>
        <source>A new model</source>
        <translation>Um modelo novo</translation>
    </message>
    <message>
        <source>Models that are made later come as one signed file. Drop it on the window, or choose Help, Models. It is tried on films of this computer first: look at those that come out differently before you install it. Go back brings the former model back.</source>
        <translation>Os modelos feitos mais tarde chegam como um único arquivo assinado. Solte-o na janela ou escolha Modelos no menu Ajuda. Ele é testado antes com radiografias deste computador: olhe as que mudam de resultado antes de instalá-lo. Voltar ao anterior traz de volta o modelo de antes.</translation>
    </message>
    <message>
        <source>Is the program sound?</source>
        <translation>O programa está em ordem?</translation>
    </message>
    <message>
        <source>Before the first film of a day the program checks itself, and refuses to screen where a verdict could be wrong. Help, Check this installation checks everything and shows a table.</source>
        <translation>Antes da primeira radiografia do dia, o programa verifica a si mesmo e se recusa a analisar se um resultado puder estar errado. Verificar esta instalação, no menu Ajuda, verifica tudo e mostra uma tabela.</translation>
    </message>
    <message>
        <source>The operating point</source>
        <translation>O ponto de corte</translation>
    </message>
    <message>
        <source>The operating point is the score from which a film is called PNEUMONIA. A lower one finds more of the ill and raises more false alarms, a higher one does the opposite.</source>
        <translation>O ponto de corte é o escore a partir do qual uma radiografia é classificada como PNEUMONIA. Um ponto mais baixo encontra mais doentes e dá mais alarmes falsos; um mais alto faz o contrário.</translation>
    </message>
    <message>
        <source>It is locked. To move it, unlock it in its window, which shows what another point would give and how many verdicts of the list would change. Move it only by what films of your own place show. It is written beside every result, and you can always go back to the model&apos;s own.</source>
        <translation>Ele fica bloqueado. Para mudá-lo, desbloqueie-o na sua janela, que mostra o que outro ponto daria e quantos resultados da lista mudariam. Mude-o só com base no que mostram as radiografias do seu serviço. Ele aparece ao lado de cada resultado, e você sempre pode voltar ao do modelo.</translation>
    </message>
    <message>
        <source>Sensitivity and specificity</source>
        <translation>Sensibilidade e especificidade</translation>
    </message>
    <message>
        <source>Sensitivity is the share of films with pneumonia that score at or above the operating point; specificity is the share of the others that score below it. Both were measured on films like those that the model learnt from, and are lower elsewhere. The interval says how far chance alone may have moved them.</source>
        <translation>Sensibilidade é a proporção de radiografias com pneumonia cujo escore está no ponto de corte ou acima dele; especificidade é a proporção das outras cujo escore está abaixo. As duas foram medidas em radiografias como as que o modelo usou para aprender e são mais baixas em outros lugares. O intervalo diz até onde só o acaso pode tê-las deslocado.</translation>
    </message>
    <message>
        <source>How many verdicts are right here</source>
        <translation>Quantos resultados estão certos aqui</translation>
    </message>
    <message>
        <source>That depends on how common pneumonia is among your films. Where it is rare, most films that are called PNEUMONIA show none, however good the model is. Enter how many of 100 of your films show pneumonia to see what a verdict is worth with you.</source>
        <translation>Isso depende de quão comum é a pneumonia nas suas radiografias. Onde ela é rara, a maioria das radiografias classificadas como PNEUMONIA não tem pneumonia, por melhor que seja o modelo. Informe quantas de cada 100 radiografias suas mostram pneumonia, para ver quanto vale um resultado no seu serviço.</translation>
    </message>
    <message>
        <source>Reports and tables</source>
        <translation>Relatórios e tabelas</translation>
    </message>
    <message>
        <source>Report of this film and Report of the list save a PDF, with film, heatmap, verdict, warnings and your own finding. CSV table saves a line for each film, for a spreadsheet. Both hold patient data: keep them where such data belong.</source>
        <translation>Relatório individual e Relatório da lista salvam um PDF com radiografia, mapa de calor, resultado, avisos e seu próprio parecer. Tabela CSV salva uma linha por radiografia, para abrir em planilha. Todos contêm dados de pacientes: guarde-os onde esses dados devem ficar.</translation>
    </message>
    <message>
        <source>The history</source>
        <translation>O histórico</translation>
    </message>
    <message>
        <source>What was screened is kept on this computer. You can open a past list again and look for a patient or a day. A film that was screened before is known again, also under another name, and is not screened twice unless you ask for it. After a power cut the program goes on where it stopped.</source>
        <translation>O que foi analisado fica guardado neste computador. Você pode reabrir uma lista antiga e procurar um paciente ou um dia. Uma radiografia já analisada é reconhecida, mesmo com outro nome, e não é analisada duas vezes, a não ser que você peça. Depois de uma queda de energia, o programa continua de onde parou.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. The history holds names and results; the settings say where it lies and how long it is kept, and there you can delete it. The log and the support bundle hold no patient data and no names of files.</source>
        <translation>Nada é enviado a lugar nenhum. O histórico contém nomes e resultados; as configurações dizem onde ele fica e por quanto tempo é guardado, e ali você pode excluí-lo. O registro e o pacote de suporte não contêm dados de pacientes nem nomes de arquivos.</translation>
    </message>
    <message>
        <source>Working with the keyboard</source>
        <translation>Trabalhar com o teclado</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. The arrow keys move through the films, Tab moves through the window, and the list of keys in the Help menu shows the rest. Menus show the keys, too.</source>
        <translation>Tudo pode ser feito sem mouse. As setas percorrem as radiografias, Tab percorre a janela, e a lista de teclas no menu Ajuda mostra o resto. Os menus também mostram as teclas.</translation>
    </message>
    <message>
        <source>If a film cannot be read</source>
        <translation>Se uma radiografia não pode ser lida</translation>
    </message>
    <message>
        <source>The file may be damaged or still be copied. Open it in another program; if that shows it, save it anew as DICOM or PNG and try again. One bad file never stops the others.</source>
        <translation>O arquivo pode estar danificado ou ainda sendo copiado. Abra-o em outro programa; se ele aparecer lá, salve-o de novo como DICOM ou PNG e tente outra vez. Um arquivo ruim nunca interrompe os outros.</translation>
    </message>
    <message>
        <source>If the model does not load</source>
        <translation>Se o modelo não carrega</translation>
    </message>
    <message>
        <source>The line at the bottom says why. Mostly a file of the program is missing or was changed: install it again. Your list and your history stay as they are. A graphics card is not needed.</source>
        <translation>A linha de baixo diz por quê. Quase sempre falta um arquivo do programa ou ele foi alterado: instale o programa de novo. Sua lista e seu histórico ficam como estão. Não é preciso ter placa de vídeo.</translation>
    </message>
    <message>
        <source>If something went wrong</source>
        <translation>Se algo deu errado</translation>
    </message>
    <message>
        <source>The program says so in a sentence and keeps the list. The log in the Help menu tells what happened. To ask for help, save a support bundle there: it shows what is in it before it is written. The program sends it to nobody; you decide who gets it.</source>
        <translation>O programa diz isso em uma frase e mantém a lista. O registro, no menu Ajuda, conta o que aconteceu. Para pedir ajuda, salve ali um pacote de suporte: o conteúdo é mostrado antes de ser gravado. O programa não o envia a ninguém; você decide quem o recebe.</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ajuda</translation>
    </message>
    <message>
        <source>How to work with the program</source>
        <translation>Como trabalhar com o programa</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>All keys of the program on one page</source>
        <translation>Todas as teclas do programa em uma página</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Registro…</translation>
    </message>
    <message>
        <source>What went wrong, if anything did</source>
        <translation>O que deu errado, se é que algo deu</translation>
    </message>
    <message>
        <source>&amp;Save a support bundle…</source>
        <translation>Salvar &amp;pacote de suporte…</translation>
    </message>
    <message>
        <source>Save what helps others to help you, without patient data</source>
        <translation>Salvar o que ajuda outros a ajudar você, sem dados de pacientes</translation>
    </message>
    <message>
        <source>&amp;About PneumoScan</source>
        <translation>&amp;Sobre o PneumoScan</translation>
    </message>
    <message>
        <source>Version, model and licences</source>
        <translation>Versão, modelo e licenças</translation>
    </message>
    <message>
        <source>&amp;Check this installation…</source>
        <translation>&amp;Verificar esta instalação…</translation>
    </message>
    <message>
        <source>Whether the program is whole and gives the results that were tested</source>
        <translation>Se o programa está completo e dá os mesmos resultados que nos testes</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar na ajuda</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Palavras a procurar</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sumário</translation>
    </message>
    <message>
        <source>What the help tells of</source>
        <translation>Do que trata a ajuda</translation>
    </message>
    <message>
        <source>The words of the help</source>
        <translation>O texto da ajuda</translation>
    </message>
    <message>
        <source>Nothing in the help holds all these words.</source>
        <translation>Nada na ajuda contém todas estas palavras.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>pneumonia {count}</source>
        <translation>pneumonia {count}</translation>
    </message>
    <message>
        <source>uncertain {count}</source>
        <translation>incerto {count}</translation>
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
        <translation>&amp;Histórico…</translation>
    </message>
    <message>
        <source>Go on with a former list, or look for a patient</source>
        <translation>Continuar uma lista antiga ou procurar um paciente</translation>
    </message>
    <message>
        <source>&amp;Back up the history…</source>
        <translation>Cóp&amp;ia de segurança do histórico…</translation>
    </message>
    <message>
        <source>Save a copy of the history, on a stick for example</source>
        <translation>Salvar uma cópia do histórico, por exemplo em um pen drive</translation>
    </message>
    <message>
        <source>The list of {moment}</source>
        <translation>A lista de {moment}</translation>
    </message>
    <message>
        <source>{left} of {count} films are still to be screened</source>
        <translation>Radiografias por analisar: {left} de {count}</translation>
    </message>
    <message>
        <source>Films: {count}</source>
        <translation>Radiografias: {count}</translation>
    </message>
    <message>
        <source>Delete the whole history: every list, finding, note and backup? The films themselves stay where they are. This cannot be undone.</source>
        <translation>Excluir o histórico inteiro: todas as listas, pareceres, notas e cópias de segurança? As radiografias em si ficam onde estão. Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Delete from the history, with findings and notes: lists {lists}, films {films}? The films themselves stay where they are. This cannot be undone.</source>
        <translation>Excluir do histórico, com pareceres e notas: listas: {lists}, radiografias: {films}? As radiografias em si ficam onde estão. Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Delete all films of {patient} from the history, with findings and notes? The films themselves stay where they are. This cannot be undone.</source>
        <translation>Excluir do histórico todas as radiografias de {patient}, com pareceres e notas? As radiografias em si ficam onde estão. Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Delete from the history</source>
        <translation>Excluir do histórico</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Saved as {name}. It names patients: keep it safe.</source>
        <translation>Salvo como {name}. Contém nomes de pacientes: guarde com segurança.</translation>
    </message>
    <message>
        <source>Deleted from the history: {count} films.</source>
        <translation>Radiografias excluídas do histórico: {count}.</translation>
    </message>
    <message>
        <source>Damaged files of the history that were set aside may hold more of them. Delete the whole history to delete these too.</source>
        <translation>Arquivos danificados do histórico que foram postos de lado podem conter mais delas. Exclua todo o histórico para excluí-los também.</translation>
    </message>
    <message>
        <source>Brought back from the history: {count} films. {due} are still to be screened.</source>
        <translation>Radiografias trazidas do histórico: {count}. Ainda por analisar: {due}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Brought back from the history: {count} films.</source>
        <translation>Radiografias trazidas do histórico: {count}.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Radiografias</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Not screened</source>
        <translation>Não analisadas</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Feita em</translation>
    </message>
    <message>
        <source>Screened</source>
        <translation>Analisada</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Escore</translation>
    </message>
    <message>
        <source>Films found: {count}.</source>
        <translation>Radiografias encontradas: {count}.</translation>
    </message>
    <message>
        <source>Only the newest {count} are shown: say more of what you look for.</source>
        <translation>São mostradas só as mais recentes ({count}): refine a busca.</translation>
    </message>
    <message>
        <source>&amp;Go on with this list</source>
        <translation>C&amp;ontinuar esta lista</translation>
    </message>
    <message>
        <source>&amp;Add to the list</source>
        <translation>Acrescentar à &amp;lista</translation>
    </message>
    <message>
        <source>&amp;Delete this patient…</source>
        <translation>&amp;Excluir este paciente…</translation>
    </message>
    <message>
        <source>Former lists</source>
        <translation>Listas antigas</translation>
    </message>
    <message>
        <source>Films of the history</source>
        <translation>Radiografias do histórico</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>L&amp;istas</translation>
    </message>
    <message>
        <source>&amp;Films</source>
        <translation>&amp;Radiografias</translation>
    </message>
    <message>
        <source>Research use only. The history is on this computer, and names patients.</source>
        <translation>Somente para pesquisa. O histórico está neste computador e contém nomes de pacientes.</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Excluir…</translation>
    </message>
</context>
<context>
    <name>HistoryKeeper</name>
    <message>
        <source>The history failed unexpectedly ({kind}).</source>
        <translation>O histórico falhou de modo inesperado ({kind}).</translation>
    </message>
    <message>
        <source>The history can be written again; nothing of this list is missing from it.</source>
        <translation>O histórico voltou a ser gravado; nada desta lista falta nele.</translation>
    </message>
</context>
<context>
    <name>Installation</name>
    <message>
        <source>Model {model}: its files</source>
        <translation>Modelo {model}: seus arquivos</translation>
    </message>
    <message>
        <source>Model {model}, {engine}: sample films</source>
        <translation>Modelo {model}, {engine}: radiografias de exemplo</translation>
    </message>
    <message>
        <source>Model {model}, {engine}: pictures of no film</source>
        <translation>Modelo {model}, {engine}: imagens que não são radiografias</translation>
    </message>
    <message>
        <source>Reading {format}</source>
        <translation>Leitura de {format}</translation>
    </message>
    <message>
        <source>The process that reads films</source>
        <translation>Processo que lê as radiografias</translation>
    </message>
    <message>
        <source>The process that makes slower explanations</source>
        <translation>Processo das explicações mais demoradas</translation>
    </message>
    <message>
        <source>PDF report</source>
        <translation>Relatório PDF</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>Colours of heat</source>
        <translation>Cores do mapa de calor</translation>
    </message>
    <message>
        <source>Folder of the history</source>
        <translation>Pasta do histórico</translation>
    </message>
    <message>
        <source>Folder for temporary files</source>
        <translation>Pasta de arquivos temporários</translation>
    </message>
    <message>
        <source>The check itself</source>
        <translation>A própria verificação</translation>
    </message>
    <message>
        <source>All {count} files are the ones that were tested.</source>
        <translation>Os {count} arquivos são os que foram testados.</translation>
    </message>
    <message>
        <source>{count} films as when it was tested: scores within {score}, heatmaps within {heatmap}.</source>
        <translation>{count} radiografias com o mesmo resultado que nos testes: diferença de até {score} nos escores e de até {heatmap} nos mapas de calor.</translation>
    </message>
    <message>
        <source>{count} pictures are refused or let through as they should be.</source>
        <translation>{count} imagens são rejeitadas ou aceitas como deve ser.</translation>
    </message>
    <message>
        <source>Decoded as it should be: {names}.</source>
        <translation>Decodificado corretamente: {names}.</translation>
    </message>
    <message>
        <source>It started, and its answer is right.</source>
        <translation>Foi iniciado, e a resposta está certa.</translation>
    </message>
    <message>
        <source>Written and read again: {pages} pages.</source>
        <translation>Gravado e lido de novo: {pages} páginas.</translation>
    </message>
    <message>
        <source>A film was entered, and found again with its score and heatmap.</source>
        <translation>Uma radiografia foi gravada e recuperada com o escore e o mapa de calor.</translation>
    </message>
    <message>
        <source>Loaded: {names}.</source>
        <translation>Carregados: {names}.</translation>
    </message>
    <message>
        <source>All {count} fonts are there, and Qt can use them.</source>
        <translation>As {count} fontes estão presentes, e o Qt pode usá-las.</translation>
    </message>
    <message>
        <source>All {count} scales have their colours.</source>
        <translation>As {count} escalas têm suas cores.</translation>
    </message>
    <message>
        <source>Written to and read again; {megabytes} MB are free.</source>
        <translation>Foi possível gravar e ler de novo; há {megabytes} MB livres.</translation>
    </message>
    <message>
        <source>This model has no gate: its verdicts carry a warning.</source>
        <translation>Este modelo não verifica as imagens de entrada: seus resultados trazem um aviso.</translation>
    </message>
    <message>
        <source>Not part of this installation.</source>
        <translation>Não faz parte desta instalação.</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>What the model said when it was tested is not available ({reason}). Install the program again.</source>
        <translation>O arquivo com os resultados de teste do modelo não está disponível ({reason}). Instale o programa de novo.</translation>
    </message>
    <message>
        <source>What an undamaged program gives is not known: a file is missing. Install the program again.</source>
        <translation>Não se sabe o que um programa intacto dá: falta um arquivo. Instale o programa de novo.</translation>
    </message>
    <message>
        <source>The file {name} is missing, or not the one that was shipped. Install the program again.</source>
        <translation>O arquivo {name} está faltando ou não é o original. Instale o programa de novo.</translation>
    </message>
    <message>
        <source>The film {name} cannot be read ({reason}). Install the program again.</source>
        <translation>Não foi possível ler a radiografia {name} ({reason}). Instale o programa de novo.</translation>
    </message>
    <message>
        <source>The film {name} scores {found} in place of {expected}, and its heatmap is {heatmap} off. Install the program again; if that does not help, this computer computes wrongly.</source>
        <translation>A radiografia {name} recebe o escore {found} em vez de {expected}, e o mapa de calor difere em {heatmap}. Instale o programa de novo; se não adiantar, este computador calcula errado.</translation>
    </message>
    <message>
        <source>The picture {name} was not judged as when the model was tested. Install the program again.</source>
        <translation>A imagem {name} não foi julgada como quando o modelo foi testado. Instale o programa de novo.</translation>
    </message>
    <message>
        <source>The picture {name} cannot be decoded ({reason}). Install the program again.</source>
        <translation>Não foi possível decodificar a imagem {name} ({reason}). Instale o programa de novo.</translation>
    </message>
    <message>
        <source>The picture {name} is decoded to other greys than it holds. Install the program again.</source>
        <translation>A imagem {name} é decodificada com tons de cinza diferentes dos que contém. Instale o programa de novo.</translation>
    </message>
    <message>
        <source>It does not start, or does not answer ({reason}). If a virus scanner holds the program up, allow it there; else install the program again.</source>
        <translation>Não inicia ou não responde ({reason}). Se um antivírus bloqueia o programa, permita-o no antivírus; se não, instale o programa de novo.</translation>
    </message>
    <message>
        <source>No report can be made. {reason}</source>
        <translation>Não é possível fazer nenhum relatório. {reason}</translation>
    </message>
    <message>
        <source>The report was written, but cannot be read again. Install the program again.</source>
        <translation>O relatório foi gravado, mas não pode ser lido de novo. Instale o programa de novo.</translation>
    </message>
    <message>
        <source>The history cannot be written or read. {reason}</source>
        <translation>Não foi possível gravar ou ler o histórico. {reason}</translation>
    </message>
    <message>
        <source>What was entered into the history is not what came back. Install the program again.</source>
        <translation>O que voltou do histórico não é o que foi gravado nele. Instale o programa de novo.</translation>
    </message>
    <message>
        <source>The language {name} is missing or damaged. Install the program again.</source>
        <translation>O idioma {name} está faltando ou danificado. Instale o programa de novo.</translation>
    </message>
    <message>
        <source>The font {name} is missing or damaged. Install the program again.</source>
        <translation>A fonte {name} está faltando ou danificada. Instale o programa de novo.</translation>
    </message>
    <message>
        <source>The scale of colours {name} is not the one that was shipped. Install the program again.</source>
        <translation>A escala de cores {name} não é a original. Instale o programa de novo.</translation>
    </message>
    <message>
        <source>Nothing can be written there ({reason}). Make room on the disk, or have the folder opened.</source>
        <translation>Não é possível gravar ali ({reason}). Libere espaço no disco ou peça acesso à pasta.</translation>
    </message>
    <message>
        <source>Only {megabytes} MB are free. Make room on the disk: {needed} MB are needed.</source>
        <translation>Só há {megabytes} MB livres. Libere espaço no disco: são necessários {needed} MB.</translation>
    </message>
    <message>
        <source>The program crashed in this check. Install the program again; until then do not rely on it.</source>
        <translation>O programa travou e foi encerrado nesta verificação. Instale-o de novo; até lá, não confie nele.</translation>
    </message>
    <message>
        <source>No answer within {seconds} seconds. Close other programs and check again.</source>
        <translation>Sem resposta em {seconds} segundos. Feche outros programas e verifique de novo.</translation>
    </message>
    <message>
        <source>The check failed in a way that nobody foresaw ({reason}). Install the program again.</source>
        <translation>A verificação falhou de um modo imprevisto ({reason}). Instale o programa de novo.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Aprovada</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FALHOU</translation>
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
        <translation>As {count} verificações foram aprovadas.</translation>
    </message>
    <message>
        <source>{failed} of {count} checks failed: {names}.</source>
        <translation>Verificações que falharam: {failed} de {count} ({names}).</translation>
    </message>
    <message>
        <source>Nothing is screened until they pass.</source>
        <translation>Nada é analisado até que sejam aprovadas.</translation>
    </message>
    <message>
        <source>Verdicts are not affected.</source>
        <translation>Os resultados não são afetados.</translation>
    </message>
    <message>
        <source>Nothing is screened: the check of this installation failed. {title}: {sentence}</source>
        <translation>Nada é analisado: a verificação desta instalação falhou. {title}: {sentence}</translation>
    </message>
</context>
<context>
    <name>InstallationCheckDialog</name>
    <message>
        <source>Check this installation</source>
        <translation>Verificar esta instalação</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Andamento da verificação</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>A tabela está na área de transferência.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The check came to no end ({kind}). Check again, or install the program again.</source>
        <translation>A verificação não chegou ao fim ({kind}). Verifique de novo ou reinstale o programa.</translation>
    </message>
    <message>
        <source>The table could not be saved ({reason}). Choose another folder.</source>
        <translation>Não foi possível salvar a tabela ({reason}). Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Salvo como {name}.</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Verificar de novo</translation>
    </message>
    <message>
        <source>Make all checks once more</source>
        <translation>Fazer todas as verificações mais uma vez</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Put the table on the clipboard, in English</source>
        <translation>Pôr a tabela na área de transferência, em inglês</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>Save the table as text, in English, to print and sign</source>
        <translation>Salvar a tabela como texto, em inglês, para imprimir e assinar</translation>
    </message>
    <message>
        <source>Whether this installation is whole, and gives the results that it gave when it was tested. Nothing is sent anywhere, and no patient&apos;s film is used. With each model it takes from seconds to a minute.</source>
        <translation>Verifica se esta instalação está completa e dá os mesmos resultados que deu nos testes. Nada é enviado a lugar nenhum, e nenhuma radiografia de paciente é usada. Com cada modelo, leva de alguns segundos a um minuto.</translation>
    </message>
</context>
<context>
    <name>Introduction</name>
    <message>
        <source>Welcome to PneumoScan</source>
        <translation>Boas-vindas ao PneumoScan</translation>
    </message>
    <message>
        <source>It looks at frontal chest X-rays of children of one to five years, and says which of them resemble films with pneumonia. Its verdict on anyone else means nothing.</source>
        <translation>O programa examina radiografias de tórax frontais de crianças de um a cinco anos e diz quais são parecidas com radiografias com pneumonia. O resultado para qualquer outra pessoa não tem nenhum valor.</translation>
    </message>
    <message>
        <source>It gives each film a score. A score is not a diagnosis, and a normal film does not rule pneumonia out: a person who can read films has to look at every one.</source>
        <translation>Ele dá um escore a cada radiografia. Um escore não é um diagnóstico, e uma radiografia normal não exclui pneumonia: uma pessoa que saiba ler radiografias tem de olhar todas.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: no film, no name, no figure. It works without a network.</source>
        <translation>Nada sai deste computador: nenhuma radiografia, nenhum nome, nenhum número. Funciona sem rede.</translation>
    </message>
</context>
<context>
    <name>ListCommands</name>
    <message>
        <source>&amp;Find in the list</source>
        <translation>&amp;Buscar na lista</translation>
    </message>
    <message>
        <source>Show only films whose name, patient or note has certain words</source>
        <translation>Mostrar só as radiografias cujo nome, paciente ou nota tenha certas palavras</translation>
    </message>
    <message>
        <source>Needs review &amp;first</source>
        <translation>&amp;A revisar primeiro</translation>
    </message>
    <message>
        <source>Sort the films first that a reader should look at first</source>
        <translation>Pôr no alto as radiografias que o leitor deve olhar primeiro</translation>
    </message>
    <message>
        <source>Ne&amp;xt to review</source>
        <translation>Pró&amp;xima a revisar</translation>
    </message>
    <message>
        <source>Go to the next film that a reader should look at</source>
        <translation>Ir para a próxima radiografia que o leitor deve olhar</translation>
    </message>
    <message>
        <source>Pre&amp;vious to review</source>
        <translation>Anterior a re&amp;visar</translation>
    </message>
    <message>
        <source>Go to the film before that a reader should look at</source>
        <translation>Ir para a radiografia anterior que o leitor deve olhar</translation>
    </message>
    <message>
        <source>Colum&amp;ns…</source>
        <translation>C&amp;olunas…</translation>
    </message>
    <message>
        <source>Open containin&amp;g folder</source>
        <translation>A&amp;brir a pasta da radiografia</translation>
    </message>
    <message>
        <source>Choose what the list shows of each film</source>
        <translation>Escolher o que a lista mostra de cada radiografia</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the chosen films as lines of a table</source>
        <translation>Copiar as radiografias selecionadas como linhas de tabela</translation>
    </message>
    <message>
        <source>Copy file &amp;name</source>
        <translation>Copiar &amp;nome do arquivo</translation>
    </message>
    <message>
        <source>Copy the names of the chosen films&apos; files</source>
        <translation>Copiar os nomes dos arquivos das radiografias selecionadas</translation>
    </message>
    <message>
        <source>Show the folder that the film lies in</source>
        <translation>Mostrar a pasta onde está a radiografia</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Selecionar &amp;todas</translation>
    </message>
    <message>
        <source>Choose all films shown</source>
        <translation>Selecionar todas as radiografias à vista</translation>
    </message>
    <message>
        <source>&amp;Invert selection</source>
        <translation>&amp;Inverter seleção</translation>
    </message>
    <message>
        <source>Choose the films shown that are not chosen</source>
        <translation>Selecionar, entre as radiografias à vista, as que não estão selecionadas</translation>
    </message>
</context>
<context>
    <name>ListDesk</name>
    <message>
        <source>The list is empty.</source>
        <translation>A lista está vazia.</translation>
    </message>
    <message>
        <source>No film is shown.</source>
        <translation>Nenhuma radiografia exibida.</translation>
    </message>
    <message>
        <source>No film is chosen.</source>
        <translation>Nenhuma radiografia selecionada.</translation>
    </message>
    <message>
        <source>No other film shown waits for a reader.</source>
        <translation>Nenhuma outra radiografia à vista aguarda leitura.</translation>
    </message>
    <message>
        <source>The folder of this film cannot be opened. It may have been moved or renamed.</source>
        <translation>Não foi possível abrir a pasta desta radiografia. Ela pode ter sido movida ou renomeada.</translation>
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
        <translation>Ainda não há registro: não aconteceu nada que mereça uma linha.</translation>
    </message>
    <message>
        <source>What went wrong where, newest last. It holds no patient data.</source>
        <translation>O que deu errado e onde, o mais recente no fim. Não contém dados de pacientes.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>At&amp;ualizar</translation>
    </message>
    <message>
        <source>Read the log again</source>
        <translation>Ler o registro de novo</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Put all of it on the clipboard</source>
        <translation>Pôr tudo na área de transferência</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Abrir pasta</translation>
    </message>
    <message>
        <source>Show the folder that holds the log</source>
        <translation>Mostrar a pasta onde está o registro</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Only files and folders of this computer can be dropped here.</source>
        <translation>Aqui só se podem soltar arquivos e pastas deste computador.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Screening</source>
        <translation>A&amp;nálise</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Leitura</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;Explanations</source>
        <translation>Explicaçõe&amp;s</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
</context>
<context>
    <name>ModelDesk</name>
    <message>
        <source>Use the full model</source>
        <translation>Usar o modelo completo</translation>
    </message>
    <message>
        <source>Use the fast model</source>
        <translation>Usar o modelo rápido</translation>
    </message>
    <message>
        <source>Films that another model screened keep their results: {count}. Screen them again to change that.</source>
        <translation>Radiografias analisadas por outro modelo, que mantêm seus resultados: {count}. Para mudá-los, analise-as de novo.</translation>
    </message>
    <message>
        <source>The fast model screens from now on.</source>
        <translation>A partir de agora, o modelo rápido faz a análise.</translation>
    </message>
    <message>
        <source>The full model screens from now on.</source>
        <translation>A partir de agora, o modelo completo faz a análise.</translation>
    </message>
</context>
<context>
    <name>ModelFacts</name>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidade</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Especificidade</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Acurácia</translation>
    </message>
    <message>
        <source>Right when it says PNEUMONIA</source>
        <translation>Acerta quando diz PNEUMONIA</translation>
    </message>
    <message>
        <source>Right when it says NORMAL</source>
        <translation>Acerta quando diz NORMAL</translation>
    </message>
    <message>
        <source>Area under the curve</source>
        <translation>Área sob a curva</translation>
    </message>
    <message>
        <source>Called UNCERTAIN</source>
        <translation>Classificadas como INCERTO</translation>
    </message>
    <message>
        <source>Wrong among the others</source>
        <translation>Erradas entre as outras</translation>
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
        <translation>Mais novo que o ativo</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Não pode ser usado</translation>
    </message>
    <message>
        <source>In force, cannot be used</source>
        <translation>Ativo, não pode ser usado</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Came with the program</source>
        <translation>Veio com o programa</translation>
    </message>
    <message>
        <source>{name}; area under the ROC curve on its validation films {auc}</source>
        <translation>{name}; área sob a curva ROC nas suas radiografias de validação: {auc}</translation>
    </message>
    <message>
        <source>{name} (sample)</source>
        <translation>{name} (exemplo)</translation>
    </message>
    <message>
        <source>Of {total} films none comes out differently.</source>
        <translation>De {total} radiografias, nenhuma muda de resultado.</translation>
    </message>
    <message>
        <source>Of {total} films {flips} come out differently: {parts}.</source>
        <translation>Radiografias que mudam de resultado: {flips} de {total} ({parts}).</translation>
    </message>
    <message>
        <source>Without a verdict of either model: {count}.</source>
        <translation>Sem resultado de nenhum dos dois modelos: {count}.</translation>
    </message>
    <message>
        <source>Readers called {films} of the films tried: the model in force agrees with {old}, the new one with {new}. Readers who saw the verdict of the one in force tend to agree with it.</source>
        <translation>Radiografias do teste com parecer de um leitor: {films}; o modelo ativo concorda em {old}, o novo em {new}. Leitores que viram o resultado do modelo ativo tendem a concordar com ele.</translation>
    </message>
    <message>
        <source>{count} now pneumonia</source>
        <translation>{count} agora pneumonia</translation>
    </message>
    <message>
        <source>{count} now uncertain</source>
        <translation>{count} agora incerto</translation>
    </message>
    <message>
        <source>{count} now normal</source>
        <translation>{count} agora normal</translation>
    </message>
    <message>
        <source>{count} now without a verdict</source>
        <translation>{count} agora sem resultado</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Sem resultado</translation>
    </message>
    <message>
        <source>{value} % ({low} to {high})</source>
        <translation>{value}% ({low} a {high})</translation>
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
        <translation>Status</translation>
    </message>
    <message>
        <source>Area under the ROC curve</source>
        <translation>Área sob a curva ROC</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado em</translation>
    </message>
    <message>
        <source>&amp;Install from a file…</source>
        <translation>&amp;Instalar de um arquivo…</translation>
    </message>
    <message>
        <source>Choose a model on a stick; it is tried out before it is installed</source>
        <translation>Escolher um modelo em um pen drive; ele é testado antes de ser instalado</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Voltar ao anterior</translation>
    </message>
    <message>
        <source>Put the model before the one in force in its place; that can be undone</source>
        <translation>Pôr o modelo anterior no lugar do ativo; isso pode ser desfeito</translation>
    </message>
    <message>
        <source>A new model comes as a signed file, on a stick for example. It is checked, tried out on films of this computer, and installed beside the others, so that you can always go back. Figures are those of each model&apos;s own validation films; they cannot be compared unless the films are the same.</source>
        <translation>Um modelo novo chega como arquivo assinado, por exemplo em um pen drive. Ele é verificado, testado com radiografias deste computador e instalado ao lado dos outros, para que você sempre possa voltar atrás. Os números são os das radiografias de validação de cada modelo; só podem ser comparados se as radiografias forem as mesmas.</translation>
    </message>
</context>
<context>
    <name>MoreFilters</name>
    <message>
        <source>Lowest score</source>
        <translation>Escore mínimo</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Escore máximo</translation>
    </message>
    <message>
        <source>Only with &amp;warnings</source>
        <translation>Só com &amp;avisos</translation>
    </message>
    <message>
        <source>Only not yet &amp;reviewed</source>
        <translation>Só ainda não &amp;lidas</translation>
    </message>
    <message>
        <source>Only for a &amp;second look</source>
        <translation>Só para &amp;reavaliação</translation>
    </message>
    <message>
        <source>Films that a reader called otherwise than the model, before seeing it</source>
        <translation>Radiografias que um leitor classificou de modo diferente do modelo, antes de ver o resultado dele</translation>
    </message>
    <message>
        <source>S&amp;core from</source>
        <translation>&amp;Escore de</translation>
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
        <translation>Nota sobre esta radiografia</translation>
    </message>
    <message>
        <source>Your own words on this film, for report and table. Esc or Ctrl+Return leaves.</source>
        <translation>Suas palavras sobre esta radiografia, para o relatório e a tabela. Esc ou Ctrl+Enter sai.</translation>
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
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>OperatingPoint</name>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidade</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Especificidade</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>{count} of {all} films with pneumonia are at or above it</source>
        <translation>{count} de {all} radiografias com pneumonia no ponto ou acima dele</translation>
    </message>
    <message>
        <source>{count} of {all} films without pneumonia are below it</source>
        <translation>{count} de {all} radiografias sem pneumonia abaixo dele</translation>
    </message>
    <message>
        <source>{count} of {all} films are too near to it to be called</source>
        <translation>{count} de {all} radiografias perto demais dele para classificar</translation>
    </message>
    <message>
        <source>Called PNEUMONIA</source>
        <translation>Resultado PNEUMONIA</translation>
    </message>
    <message>
        <source>Called NORMAL</source>
        <translation>Resultado NORMAL</translation>
    </message>
    <message>
        <source>of these films show pneumonia (PPV)</source>
        <translation>destas radiografias mostram pneumonia (VPP)</translation>
    </message>
    <message>
        <source>of these films show none (NPV)</source>
        <translation>destas radiografias não a mostram (VPN)</translation>
    </message>
    <message>
        <source>of all films are not called either way</source>
        <translation>de todas as radiografias ficam sem classificação</translation>
    </message>
    <message>
        <source>The list holds no film with a score yet.</source>
        <translation>A lista ainda não tem nenhuma radiografia com escore.</translation>
    </message>
    <message>
        <source>No verdict of the {all} in the list changes.</source>
        <translation>Nenhum resultado da lista muda (total: {all}).</translation>
    </message>
    <message>
        <source>{count} become PNEUMONIA</source>
        <translation>{count} para PNEUMONIA</translation>
    </message>
    <message>
        <source>{count} become UNCERTAIN</source>
        <translation>{count} para INCERTO</translation>
    </message>
    <message>
        <source>{count} become NORMAL</source>
        <translation>{count} para NORMAL</translation>
    </message>
    <message>
        <source>{count} of {all} verdicts in the list change: {parts}.</source>
        <translation>Resultados da lista que mudam: {count} de {all} ({parts}).</translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation>{value}%</translation>
    </message>
    <message>
        <source>({low} to {high} %)</source>
        <translation>({low} a {high}%)</translation>
    </message>
</context>
<context>
    <name>OperatingPointDesk</name>
    <message>
        <source>See what the operating point gives, and move it</source>
        <translation>Ver o que o ponto de corte dá e mudá-lo</translation>
    </message>
    <message>
        <source>Operatin&amp;g point…</source>
        <translation>&amp;Ponto de corte…</translation>
    </message>
    <message>
        <source>operating point {threshold}</source>
        <translation>ponto de corte {threshold}</translation>
    </message>
    <message>
        <source>The model is not loaded yet.</source>
        <translation>O modelo ainda não está carregado.</translation>
    </message>
</context>
<context>
    <name>OperatingPointDialog</name>
    <message>
        <source>Operating point</source>
        <translation>Ponto de corte</translation>
    </message>
    <message>
        <source>No score is uncertain: every film is called one way or the other.</source>
        <translation>Nenhum escore é incerto: toda radiografia é classificada de um modo ou de outro.</translation>
    </message>
    <message>
        <source>Scores from {low} to {high} are UNCERTAIN.</source>
        <translation>Escores de {low} a {high} são INCERTO.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>Let the operating point be moved</source>
        <translation>Permitir mudar o ponto de corte</translation>
    </message>
    <message>
        <source>Scores from here up are called PNEUMONIA</source>
        <translation>Escores a partir daqui são classificados como PNEUMONIA</translation>
    </message>
    <message>
        <source>&amp;Back to the model&apos;s own ({threshold})</source>
        <translation>&amp;Voltar ao do modelo ({threshold})</translation>
    </message>
    <message>
        <source>The point that the model was measured at</source>
        <translation>O ponto em que o modelo foi medido</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>How many of 100 films here show pneumonia</source>
        <translation>Quantas de cada 100 radiografias daqui mostram pneumonia</translation>
    </message>
    <message>
        <source>Count them over some weeks, with every film read; it is remembered</source>
        <translation>Conte durante algumas semanas, com todas as radiografias lidas; o número fica guardado</translation>
    </message>
    <message>
        <source>What a point gives is not known of this model.</source>
        <translation>Para este modelo, não se sabe o que cada ponto dá.</translation>
    </message>
    <message>
        <source>On the {count} validation films, all of children of one to five years of one hospital, with 95 % intervals:</source>
        <translation>Nas {count} radiografias de validação, todas de crianças de um a cinco anos de um único hospital, com intervalos de confiança de 95%:</translation>
    </message>
    <message>
        <source>How many of 100 films &amp;here show pneumonia?</source>
        <translation>&amp;Quantas de cada 100 radiografias daqui mostram pneumonia?</translation>
    </message>
    <message>
        <source>&amp;Apply to the list</source>
        <translation>&amp;Aplicar à lista</translation>
    </message>
    <message>
        <source>Call every film anew; none is screened again, and it can be undone</source>
        <translation>Reclassificar todas as radiografias; nenhuma é analisada de novo, e isso pode ser desfeito</translation>
    </message>
    <message>
        <source>Films in the list that another model scored: {count}. They keep their verdicts, and are screened again where you ask for it.</source>
        <translation>Radiografias da lista com escore de outro modelo: {count}. Elas mantêm seus resultados e são analisadas de novo se você pedir.</translation>
    </message>
    <message>
        <source>Scores from the operating point up are called PNEUMONIA. A lower one finds more of the ill and raises more false alarms; a higher one does the opposite. This is the point of the model {name}.</source>
        <translation>Escores a partir do ponto de corte são classificados como PNEUMONIA. Um ponto mais baixo encontra mais doentes e dá mais alarmes falsos; um mais alto faz o contrário. Este é o ponto do modelo {name}.</translation>
    </message>
    <message>
        <source>Moving it changes verdicts, and the new point is written beside every result. Choose it on films of your own that were read by someone who can, not to get nicer figures.</source>
        <translation>Mudá-lo altera resultados, e o novo ponto aparece ao lado de cada resultado. Escolha-o com radiografias do seu serviço, lidas por quem sabe ler radiografias, e não para os números ficarem bonitos.</translation>
    </message>
    <message>
        <source>These hold only where films are like the validation films, which chose the model&apos;s own point: elsewhere all of this will be worse.</source>
        <translation>Estes números só valem onde as radiografias são como as de validação, com as quais foi escolhido o ponto do modelo: em outros lugares, tudo isto será pior.</translation>
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
        <translation>PNEUMONIA {count}</translation>
    </message>
    <message>
        <source>UNCERTAIN {count}</source>
        <translation>INCERTO {count}</translation>
    </message>
    <message>
        <source>NORMAL {count}</source>
        <translation>NORMAL {count}</translation>
    </message>
    <message>
        <source>To be read {count}</source>
        <translation>A ler {count}</translation>
    </message>
    <message>
        <source>Without verdict {count}</source>
        <translation>Sem resultado {count}</translation>
    </message>
    <message>
        <source>Not screened {count}</source>
        <translation>Não analisadas {count}</translation>
    </message>
    <message>
        <source>Waiting {count}</source>
        <translation>Em espera {count}</translation>
    </message>
    <message>
        <source>Show these films only; with Ctrl, together with the others</source>
        <translation>Mostrar só estas radiografias; com Ctrl, junto com as outras</translation>
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
        <translation>Zoom {percent}%</translation>
    </message>
    <message>
        <source>Reading the film…</source>
        <translation>Lendo a radiografia…</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Ajuste manual</translation>
    </message>
    <message>
        <source>Display turned; screened as it was</source>
        <translation>Exibição girada; analisada como estava</translation>
    </message>
    <message>
        <source>Black and white exchanged</source>
        <translation>Preto e branco trocados</translation>
    </message>
</context>
<context>
    <name>OverruleDialog</name>
    <message>
        <source>Show a verdict anyway</source>
        <translation>Mostrar resultado mesmo assim</translation>
    </message>
    <message>
        <source>The model was not made for such a film: it will give a score all the same, and that score may mean nothing. If you go on, the verdict carries this reason as a warning wherever it is shown: in the window, in the report and in the table. You can undo it.</source>
        <translation>O modelo não foi feito para uma radiografia assim: ele dará um escore mesmo assim, e esse escore pode não ter nenhum valor. Se você continuar, o resultado traz este motivo como aviso onde quer que seja exibido: na janela, no relatório e na tabela. Você pode desfazer.</translation>
    </message>
    <message>
        <source>Show the verdict</source>
        <translation>Mostrar o resultado</translation>
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
        <translation>Parar depois da radiografia atual e manter as outras em espera, até que se escolha de novo</translation>
    </message>
    <message>
        <source>No film is waiting or being screened.</source>
        <translation>Nenhuma radiografia está em espera ou em análise.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Contin&amp;uar</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>It is shown when you have read the film.</source>
        <translation>Aparece depois que você ler a radiografia.</translation>
    </message>
    <message>
        <source>The film has not been screened yet.</source>
        <translation>A radiografia ainda não foi analisada.</translation>
    </message>
    <message>
        <source>The film has no verdict, and so no heatmap.</source>
        <translation>A radiografia não tem resultado; por isso, não há mapa de calor.</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>As in the file</source>
        <translation>Como no arquivo</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Faixa completa</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Lungs</source>
        <translation>Pulmões</translation>
    </message>
    <message>
        <source>Bones and mediastinum</source>
        <translation>Ossos e mediastino</translation>
    </message>
    <message>
        <source>Brightness and contrast as the file asks for</source>
        <translation>Brilho e contraste como o arquivo pede</translation>
    </message>
    <message>
        <source>From the darkest value of the film, black, to the lightest, white</source>
        <translation>Do valor mais escuro da radiografia, preto, ao mais claro, branco</translation>
    </message>
    <message>
        <source>As full range, without the 1 % that are darkest and the 1 % lightest</source>
        <translation>Como a faixa completa, sem o 1% mais escuro e o 1% mais claro</translation>
    </message>
    <message>
        <source>More contrast in the dark two thirds of the film, where the lungs are</source>
        <translation>Mais contraste nos dois terços escuros da radiografia, onde estão os pulmões</translation>
    </message>
    <message>
        <source>More contrast in the light two thirds, where bones and heart are</source>
        <translation>Mais contraste nos dois terços claros, onde estão os ossos e o coração</translation>
    </message>
</context>
<context>
    <name>Previous</name>
    <message>
        <source>date not known</source>
        <translation>data desconhecida</translation>
    </message>
</context>
<context>
    <name>PreviousChooser</name>
    <message>
        <source>Previous film to compare with</source>
        <translation>Radiografia anterior para comparar</translation>
    </message>
    <message>
        <source>Which film of the same patient to show beside this one</source>
        <translation>Qual radiografia do mesmo paciente mostrar ao lado desta</translation>
    </message>
    <message>
        <source>Compared with:</source>
        <translation>Comparada com:</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>There is no file here. It may have been moved or deleted.</source>
        <translation>Não há arquivo aqui. Ele pode ter sido movido ou excluído.</translation>
    </message>
    <message>
        <source>The file cannot be opened ({reason}). Check its permissions.</source>
        <translation>Não foi possível abrir o arquivo ({reason}). Verifique as permissões.</translation>
    </message>
    <message>
        <source>The file is empty. Copy it again from where it came from.</source>
        <translation>O arquivo está vazio. Copie-o de novo de onde veio.</translation>
    </message>
    <message>
        <source>This is not an image that can be read. Use DICOM, JPEG, JPEG 2000, PNG, BMP, TIFF, WebP or GIF.</source>
        <translation>Não é uma imagem que o programa consiga ler. Use DICOM, JPEG, JPEG 2000, PNG, BMP, TIFF, WebP ou GIF.</translation>
    </message>
    <message>
        <source>The image is damaged or incomplete ({reason}). Copy it again from where it came from.</source>
        <translation>A imagem está danificada ou incompleta ({reason}). Copie-a de novo de onde veio.</translation>
    </message>
    <message>
        <source>This kind of {format} picture cannot be decoded. Save it as PNG and open that.</source>
        <translation>Não é possível decodificar este tipo de imagem {format}. Salve-a como PNG e abra esse arquivo.</translation>
    </message>
    <message>
        <source>The file is {megabytes} MB; no chest film is larger than {limit} MB.</source>
        <translation>O arquivo tem {megabytes} MB; nenhuma radiografia de tórax passa de {limit} MB.</translation>
    </message>
    <message>
        <source>The image claims {megapixels} megapixels; no chest film has more than {limit}.</source>
        <translation>A imagem declara {megapixels} megapixels; nenhuma radiografia de tórax tem mais de {limit}.</translation>
    </message>
    <message>
        <source>Reading the image took more than {seconds} seconds and was given up. The file may be damaged.</source>
        <translation>A leitura da imagem passou do limite de {seconds} s e foi interrompida. O arquivo pode estar danificado.</translation>
    </message>
    <message>
        <source>Reading the image would take far more memory than a film needs, so it was given up. The file may be damaged.</source>
        <translation>Ler a imagem exigiria muito mais memória do que uma radiografia precisa; por isso, a leitura foi interrompida. O arquivo pode estar danificado.</translation>
    </message>
    <message>
        <source>The image made its decoder fail, so the file is probably damaged. Copy it again from its source.</source>
        <translation>A imagem fez o decodificador falhar; é provável que o arquivo esteja danificado. Copie-o de novo da origem.</translation>
    </message>
    <message>
        <source>This ZIP archive cannot be read ({reason}). Unpack it and open the films.</source>
        <translation>Não foi possível ler este arquivo ZIP ({reason}). Descompacte-o e abra as radiografias.</translation>
    </message>
    <message>
        <source>This DICOM file is stored in a way that cannot be decoded ({reason}). Export it uncompressed and open that.</source>
        <translation>Este arquivo DICOM está gravado de um modo que não pode ser decodificado ({reason}). Exporte-o sem compressão e abra esse arquivo.</translation>
    </message>
    <message>
        <source>This DICOM file holds no image ({reason}).</source>
        <translation>Este arquivo DICOM não contém imagem ({reason}).</translation>
    </message>
    <message>
        <source>There was not enough memory for this film. Close other programs and screen it again.</source>
        <translation>Não houve memória suficiente para esta radiografia. Feche outros programas e analise-a de novo.</translation>
    </message>
    <message>
        <source>The classifier failed on this film ({reason}). Screen it again.</source>
        <translation>O classificador falhou nesta radiografia ({reason}). Analise-a de novo.</translation>
    </message>
    <message>
        <source>Not screened: the run was stopped before this film.</source>
        <translation>Não analisada: a análise foi interrompida antes desta radiografia.</translation>
    </message>
    <message>
        <source>The film could not be screened because of an unexpected fault ({reason}).</source>
        <translation>Não foi possível analisar a radiografia por causa de um erro inesperado ({reason}).</translation>
    </message>
    <message>
        <source>Another version of the program gave no verdict, for a reason unknown to this one ({name}). Screen it again.</source>
        <translation>Outra versão do programa não deu resultado, por um motivo que esta não conhece ({name}). Analise-a de novo.</translation>
    </message>
    <message>
        <source>The image is only {columns} x {rows} pixels, too small to read a film from.</source>
        <translation>A imagem só tem {columns} x {rows} pixels: é pequena demais para ler uma radiografia.</translation>
    </message>
    <message>
        <source>The image is blank: it holds no film.</source>
        <translation>A imagem está em branco: não contém radiografia.</translation>
    </message>
    <message>
        <source>This is not a plain X-ray film: its modality is {modality}. Only frontal chest films are screened.</source>
        <translation>Não é uma radiografia simples: a modalidade é {modality}. Só radiografias de tórax frontais são analisadas.</translation>
    </message>
    <message>
        <source>This is not a plain X-ray film: the file calls it {sop_class}. Only frontal chest films are screened.</source>
        <translation>Não é uma radiografia simples: segundo o arquivo, é {sop_class}. Só radiografias de tórax frontais são analisadas.</translation>
    </message>
    <message>
        <source>This is not a chest film: the file names the body part {body_part}. Only frontal chest films are screened.</source>
        <translation>Não é uma radiografia de tórax: segundo o arquivo, a parte do corpo é {body_part}. Só radiografias de tórax frontais são analisadas.</translation>
    </message>
    <message>
        <source>This is not a frontal film: the file names the view {view}. The model knows frontal films only.</source>
        <translation>Não é uma radiografia frontal: segundo o arquivo, a incidência é {view}. O modelo só conhece radiografias frontais.</translation>
    </message>
    <message>
        <source>This is a colour picture, not an X-ray film. Only frontal chest films are screened.</source>
        <translation>É uma imagem colorida, não uma radiografia. Só radiografias de tórax frontais são analisadas.</translation>
    </message>
    <message>
        <source>{percent} % of the image is pure black or white: too little of a film is left. Export it again.</source>
        <translation>{percent}% da imagem é preto ou branco puro: sobra muito pouco da radiografia. Exporte-a de novo.</translation>
    </message>
    <message>
        <source>Only {percent} % of the image is film; the rest is empty. Crop it to the film and open that.</source>
        <translation>Só {percent}% da imagem é radiografia; o resto está vazio. Recorte a imagem na radiografia e abra esse arquivo.</translation>
    </message>
    <message>
        <source>This picture was made by PneumoScan and shows its heatmap. Screen the film itself.</source>
        <translation>Esta imagem foi feita pelo PneumoScan e mostra o mapa de calor dele. Analise a própria radiografia.</translation>
    </message>
    <message>
        <source>The film is too flat, too dark or too bright to be judged. Export it with its full range of grey.</source>
        <translation>A radiografia tem muito pouco contraste ou está escura ou clara demais para ser avaliada. Exporte-a com toda a faixa de tons de cinza.</translation>
    </message>
    <message>
        <source>This does not look like the frontal chest films that the model knows. It may be another part of the body, an adult&apos;s film, or no X-ray film at all.</source>
        <translation>Não se parece com as radiografias de tórax frontais que o modelo conhece. Pode ser outra parte do corpo, uma radiografia de adulto ou nem ser uma radiografia.</translation>
    </message>
    <message>
        <source>The film seems to be turned by {degrees} degrees. Turn it upright and screen it again.</source>
        <translation>A radiografia parece estar girada {degrees} graus. Ponha-a na posição certa e analise-a de novo.</translation>
    </message>
    <message>
        <source>Black and white seem to be exchanged on this film. Exchange them and screen it again.</source>
        <translation>Preto e branco parecem estar trocados nesta radiografia. Troque-os e analise-a de novo.</translation>
    </message>
    <message>
        <source>The film seems to be turned by {degrees} degrees, and black and white to be exchanged. Correct both and screen it again.</source>
        <translation>A radiografia parece estar girada {degrees} graus e com preto e branco trocados. Corrija as duas coisas e analise-a de novo.</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Recor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Selecionar tudo</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sim</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Não</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Restaurar padrões</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Recor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Selecionar tudo</translation>
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
        <translation>Concordo</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Discordo</translation>
    </message>
    <message>
        <source>Pneumonia</source>
        <translation>Pneumonia</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Dúvida</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>Keep your call: {verdict}</source>
        <translation>Manter seu parecer: {verdict}</translation>
    </message>
    <message>
        <source>Change your call to {verdict}, as the model says</source>
        <translation>Mudar seu parecer para {verdict}, como diz o modelo</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Call it &amp;pneumonia</source>
        <translation>Parecer: &amp;pneumonia</translation>
    </message>
    <message>
        <source>Your finding: pneumonia. It outranks the model&apos;s verdict everywhere</source>
        <translation>Seu parecer: pneumonia. Ele vale mais que o resultado do modelo em toda parte</translation>
    </message>
    <message>
        <source>Call it &amp;normal</source>
        <translation>Parecer: &amp;normal</translation>
    </message>
    <message>
        <source>Your finding: no pneumonia. It outranks the model&apos;s verdict everywhere</source>
        <translation>Seu parecer: sem pneumonia. Ele vale mais que o resultado do modelo em toda parte</translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation>Em &amp;dúvida</translation>
    </message>
    <message>
        <source>Your finding: it cannot be told from this film</source>
        <translation>Seu parecer: não dá para dizer com esta radiografia</translation>
    </message>
    <message>
        <source>&amp;Agree with the model</source>
        <translation>&amp;Concordar com o modelo</translation>
    </message>
    <message>
        <source>Your finding is what the model says</source>
        <translation>Seu parecer é o que diz o modelo</translation>
    </message>
    <message>
        <source>&amp;Disagree with the model</source>
        <translation>Discordar do &amp;modelo</translation>
    </message>
    <message>
        <source>Your finding is the opposite of what the model says</source>
        <translation>Seu parecer é o contrário do que diz o modelo</translation>
    </message>
    <message>
        <source>Ta&amp;ke the finding back</source>
        <translation>Re&amp;tirar o parecer</translation>
    </message>
    <message>
        <source>Take back your call; what was said before it stands again</source>
        <translation>Retirar seu parecer; volta a valer o que havia antes</translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <translation>&amp;Escrever nota</translation>
    </message>
    <message>
        <source>Put the cursor into the film&apos;s note</source>
        <translation>Pôr o cursor na nota da radiografia</translation>
    </message>
    <message>
        <source>&amp;Blind first read</source>
        <translation>&amp;Leitura cega primeiro</translation>
    </message>
    <message>
        <source>Say what you see before the model&apos;s verdict is shown: whoever sees a wrong verdict first misses more</source>
        <translation>Dizer o que você vê antes de o resultado do modelo ser exibido: quem vê antes um resultado errado deixa passar mais</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>O que você vê?</translation>
    </message>
    <message>
        <source>Your finding</source>
        <translation>Seu parecer</translation>
    </message>
    <message>
        <source>Before you saw the model&apos;s verdict you said {verdict}.</source>
        <translation>Antes de ver o resultado do modelo, você disse {verdict}.</translation>
    </message>
    <message>
        <source>Given {time}.</source>
        <translation>Dado em {time}.</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>em dúvida</translation>
    </message>
    <message>
        <source>Model: no verdict</source>
        <translation>Modelo: sem resultado</translation>
    </message>
    <message>
        <source>Model: {verdict}, score {score}</source>
        <translation>Modelo: {verdict}, escore {score}</translation>
    </message>
    <message>
        <source>Keys P, N, U. The model&apos;s verdict is shown after your call.</source>
        <translation>Teclas P, N, U. O resultado do modelo aparece depois do seu parecer.</translation>
    </message>
    <message>
        <source>Not given yet. Keys A, D, U.</source>
        <translation>Ainda não dado. Teclas A, D, U.</translation>
    </message>
    <message>
        <source>Not given yet. Keys P, N, U.</source>
        <translation>Ainda não dado. Teclas P, N, U.</translation>
    </message>
    <message>
        <source>You are unsure, and the model says {verdict}. Look again; keep or change it.</source>
        <translation>Você está em dúvida, e o modelo diz {verdict}. Olhe de novo; mantenha ou mude o parecer.</translation>
    </message>
    <message>
        <source>You and the model disagree. Look again; keep or change your call.</source>
        <translation>Você e o modelo divergem. Olhe de novo; mantenha ou mude seu parecer.</translation>
    </message>
    <message>
        <source>The model gives no verdict.</source>
        <translation>O modelo não dá resultado.</translation>
    </message>
    <message>
        <source>You are unsure; the model says {verdict}.</source>
        <translation>Você está em dúvida; o modelo diz {verdict}.</translation>
    </message>
    <message>
        <source>The model does not call it either way.</source>
        <translation>O modelo não se decide por nenhum dos dois.</translation>
    </message>
    <message>
        <source>You agree with the model.</source>
        <translation>Você concorda com o modelo.</translation>
    </message>
    <message>
        <source>You disagree: the model says {verdict}.</source>
        <translation>Você discorda: o modelo diz {verdict}.</translation>
    </message>
    <message>
        <source>No film is chosen.</source>
        <translation>Nenhuma radiografia selecionada.</translation>
    </message>
    <message>
        <source>There is no call to take back.</source>
        <translation>Não há parecer para retirar.</translation>
    </message>
    <message>
        <source>Say first what you see.</source>
        <translation>Diga primeiro o que você vê.</translation>
    </message>
    <message>
        <source>The model does not call this film either way.</source>
        <translation>O modelo não se decide por nenhum dos dois nesta radiografia.</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open re&amp;cent</source>
        <translation>Abrir recen&amp;tes</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Nada foi aberto ainda</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Limpar esta lista</translation>
    </message>
    <message>
        <source>Forget these folders; nothing in them is deleted</source>
        <translation>Esquecer estas pastas; nada nelas é excluído</translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message>
        <source>The file holds {count} frames; the first was read.</source>
        <translation>O arquivo tem {count} quadros; foi lido o primeiro.</translation>
    </message>
    <message>
        <source>The file holds {count} pages; the first was read.</source>
        <translation>O arquivo tem {count} páginas; foi lida a primeira.</translation>
    </message>
    <message>
        <source>The file stores white as black ({reason}); it was inverted for reading.</source>
        <translation>O arquivo grava branco como preto ({reason}); foi invertido para a leitura.</translation>
    </message>
    <message>
        <source>The display window in the file cannot be used; the whole range of grey is shown.</source>
        <translation>A janela de exibição do arquivo não pode ser usada; é mostrada toda a faixa de tons de cinza.</translation>
    </message>
    <message>
        <source>Transparent parts of the picture are shown black.</source>
        <translation>As partes transparentes da imagem são mostradas em preto.</translation>
    </message>
    <message>
        <source>An empty frame, {percent} % of the image, was cut off around the film.</source>
        <translation>Uma moldura vazia, {percent}% da imagem, foi cortada em volta da radiografia.</translation>
    </message>
    <message>
        <source>At a person&apos;s request the film was {correction} before it was screened.</source>
        <translation>A pedido de uma pessoa, a radiografia foi {correction} antes da análise.</translation>
    </message>
    <message>
        <source>The same film was screened on {date}; this result is from the history. It can be screened again.</source>
        <translation>A mesma radiografia foi analisada em {date}; este resultado vem do histórico. Ela pode ser analisada de novo.</translation>
    </message>
    <message>
        <source>This looks like an adult&apos;s film: the file gives an age of {age}. The model does not know adults; it calls many healthy ones PNEUMONIA.</source>
        <translation>Parece uma radiografia de adulto: o arquivo informa a idade de {age}. O modelo não conhece adultos; classifica muitos adultos saudáveis como PNEUMONIA.</translation>
    </message>
    <message>
        <source>This looks like an adult&apos;s film, or one from an unfamiliar machine. The model does not know adults; it calls many healthy ones PNEUMONIA.</source>
        <translation>Parece uma radiografia de adulto ou de um aparelho desconhecido. O modelo não conhece adultos; classifica muitos adultos saudáveis como PNEUMONIA.</translation>
    </message>
    <message>
        <source>The file gives an age of {age}. The model knows only children of one to five years.</source>
        <translation>O arquivo informa a idade de {age}. O modelo só conhece crianças de um a cinco anos.</translation>
    </message>
    <message>
        <source>The file does not say whether this is a chest film (body part {body_part}).</source>
        <translation>O arquivo não diz se esta é uma radiografia de tórax (parte do corpo: {body_part}).</translation>
    </message>
    <message>
        <source>The heart seems to lie on the patient&apos;s right: the film may be mirrored. Check the side marker.</source>
        <translation>O coração parece estar à direita do paciente: a radiografia pode estar espelhada. Verifique o marcador de lado.</translation>
    </message>
    <message>
        <source>The file names an unknown modality ({modality}). Check that this is a plain X-ray film.</source>
        <translation>O arquivo indica uma modalidade desconhecida ({modality}). Verifique se é uma radiografia simples.</translation>
    </message>
    <message>
        <source>The file names the view {view}. The model was trained on AP films (from the front to the back).</source>
        <translation>O arquivo indica a incidência {view}. O modelo foi treinado com radiografias AP (da frente para trás).</translation>
    </message>
    <message>
        <source>The file holds the detector&apos;s raw values (FOR PROCESSING), not the film as it is meant to be seen.</source>
        <translation>O arquivo contém os valores brutos do detector (FOR PROCESSING), não a radiografia como deve ser vista.</translation>
    </message>
    <message>
        <source>This seems to be a photograph of a film. The model was not tested on photographs.</source>
        <translation>Parece uma fotografia de uma radiografia. O modelo não foi testado com fotografias.</translation>
    </message>
    <message>
        <source>The picture has a colour tint; the model sees its grey only.</source>
        <translation>A imagem tem um tom de cor; o modelo só vê os tons de cinza.</translation>
    </message>
    <message>
        <source>{percent} % of the film is pure black or white: details may be lost to the exposure.</source>
        <translation>{percent}% da radiografia é preto ou branco puro: a exposição pode ter apagado detalhes.</translation>
    </message>
    <message>
        <source>{percent} % of the image is empty border, and the model is sensitive to framing. Crop it if you can.</source>
        <translation>{percent}% da imagem é borda vazia, e o modelo é sensível ao enquadramento. Recorte-a, se puder.</translation>
    </message>
    <message>
        <source>The film has little contrast. Check how it was exported.</source>
        <translation>A radiografia tem pouco contraste. Verifique como foi exportada.</translation>
    </message>
    <message>
        <source>The film is unlike most of those the model was trained on, so its score means less here.</source>
        <translation>A radiografia é diferente da maioria das que foram usadas para treinar o modelo; por isso, o escore vale menos aqui.</translation>
    </message>
    <message>
        <source>The score is more extreme than on any film the model was tested on, so it means less here.</source>
        <translation>O escore é mais extremo do que em qualquer radiografia com que o modelo foi testado; por isso, vale menos aqui.</translation>
    </message>
    <message>
        <source>This model has no check of what it was trained on: look whether this is a frontal chest film at all.</source>
        <translation>Este modelo não verifica se a imagem é do tipo com que foi treinado: veja se esta é mesmo uma radiografia de tórax frontal.</translation>
    </message>
    <message>
        <source>The program refused this film, and a person asked for a verdict all the same. Its reason: {reason}</source>
        <translation>O programa rejeitou esta radiografia, e uma pessoa pediu o resultado mesmo assim. O motivo do programa: {reason}</translation>
    </message>
    <message>
        <source>This film was screened by another version of the program: it noticed something unknown to this one ({name}).</source>
        <translation>Esta radiografia foi analisada por outra versão do programa, que notou algo desconhecido para esta ({name}).</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Show a verdict anyway…</source>
        <translation>Mostrar resultado mesmo assim…</translation>
    </message>
    <message>
        <source>Screen again</source>
        <translation>Analisar de novo</translation>
    </message>
    <message>
        <source>Turn it upright…</source>
        <translation>Pôr na posição certa…</translation>
    </message>
    <message>
        <source>Mirror it…</source>
        <translation>Espelhar…</translation>
    </message>
    <message>
        <source>Exchange black and white…</source>
        <translation>Trocar preto e branco…</translation>
    </message>
    <message>
        <source>Correct the film…</source>
        <translation>Corrigir a radiografia…</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Chest X-ray screening report</source>
        <translation>Relatório de triagem de radiografia de tórax</translation>
    </message>
    <message>
        <source>Model {name} · operating point {threshold}</source>
        <translation>Modelo {name} · ponto de corte {threshold}</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Página {number} de {total}</translation>
    </message>
    <message>
        <source>Film, corrected</source>
        <translation>Radiografia, corrigida</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Radiografia</translation>
    </message>
    <message>
        <source>Film with heatmap (Grad-CAM)</source>
        <translation>Radiografia com mapa de calor (Grad-CAM)</translation>
    </message>
    <message>
        <source>The film as it was read, without a heatmap</source>
        <translation>A radiografia como foi lida, sem mapa de calor</translation>
    </message>
    <message>
        <source>high</source>
        <translation>forte</translation>
    </message>
    <message>
        <source>low</source>
        <translation>fraco</translation>
    </message>
    <message>
        <source>The film could not be read again for this report. {reason}</source>
        <translation>Não foi possível ler a radiografia de novo para este relatório. {reason}</translation>
    </message>
    <message>
        <source>PneumoScan report</source>
        <translation>Relatório do PneumoScan</translation>
    </message>
    <message>
        <source>operating point {threshold}</source>
        <translation>ponto de corte {threshold}</translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation>escore {score}</translation>
    </message>
    <message>
        <source>UNCERTAIN from {low} to {high} (hatched)</source>
        <translation>INCERTO de {low} a {high} (hachurado)</translation>
    </message>
    <message>
        <source>Notes on this film</source>
        <translation>Observações sobre esta radiografia</translation>
    </message>
    <message>
        <source>How to read this page</source>
        <translation>Como ler esta página</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Formato do arquivo</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>not named in the file</source>
        <translation>sem nome no arquivo</translation>
    </message>
    <message>
        <source>{name}, continued</source>
        <translation>{name}, continuação</translation>
    </message>
    <message>
        <source>continued on the next page</source>
        <translation>continua na página seguinte</translation>
    </message>
    <message>
        <source>Summary of {count} films</source>
        <translation>Resumo das radiografias ({count})</translation>
    </message>
    <message>
        <source>with warnings</source>
        <translation>com avisos</translation>
    </message>
    <message>
        <source>refused by the program</source>
        <translation>rejeitada pelo programa</translation>
    </message>
    <message>
        <source>warning: the verdict deserves less trust, see the film&apos;s page</source>
        <translation>aviso: o resultado merece menos confiança, ver a página da radiografia</translation>
    </message>
    <message>
        <source>turned, mirrored or inverted on request</source>
        <translation>girada, espelhada ou invertida a pedido</translation>
    </message>
    <message>
        <source>read by a person</source>
        <translation>lida por uma pessoa</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Verdict or reason</source>
        <translation>Resultado ou motivo</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Escore</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Refused by the program, shown on request</source>
        <translation>Rejeitada pelo programa, exibida a pedido</translation>
    </message>
    <message>
        <source>{count} warnings: {first}</source>
        <translation>{count} avisos: {first}</translation>
    </message>
    <message>
        <source>{count} more warnings: {first}</source>
        <translation>Mais {count} avisos: {first}</translation>
    </message>
    <message>
        <source>Corrected: {steps}</source>
        <translation>Corrigida: {steps}</translation>
    </message>
    <message>
        <source>Reader&apos;s finding</source>
        <translation>Parecer do leitor</translation>
    </message>
    <message>
        <source>Verdict of the model</source>
        <translation>Resultado do modelo</translation>
    </message>
    <message>
        <source>The model gives no verdict ({status}).</source>
        <translation>O modelo não dá resultado ({status}).</translation>
    </message>
    <message>
        <source>The model says {verdict}, score {score}.</source>
        <translation>O modelo diz {verdict}, escore {score}.</translation>
    </message>
    <message>
        <source>The reader is unsure.</source>
        <translation>O leitor está em dúvida.</translation>
    </message>
    <message>
        <source>The reader decides where the model does not.</source>
        <translation>O leitor decide onde o modelo não decide.</translation>
    </message>
    <message>
        <source>The reader agrees with the model.</source>
        <translation>O leitor concorda com o modelo.</translation>
    </message>
    <message>
        <source>The reader disagrees with the model.</source>
        <translation>O leitor discorda do modelo.</translation>
    </message>
    <message>
        <source>Before the model&apos;s verdict was shown the reader said {verdict}.</source>
        <translation>Antes de o resultado do modelo ser exibido, o leitor disse {verdict}.</translation>
    </message>
    <message>
        <source>Still to be looked at again.</source>
        <translation>Ainda a reavaliar.</translation>
    </message>
    <message>
        <source>Read on {time}.</source>
        <translation>Lida em {time}.</translation>
    </message>
    <message>
        <source>Reader&apos;s note: see the film&apos;s page</source>
        <translation>Nota do leitor: ver a página da radiografia</translation>
    </message>
    <message>
        <source>Reader&apos;s finding; the model agrees</source>
        <translation>Parecer do leitor; o modelo concorda</translation>
    </message>
    <message>
        <source>Reader&apos;s finding; the model says {verdict}</source>
        <translation>Parecer do leitor; o modelo diz {verdict}</translation>
    </message>
    <message>
        <source>Readers&apos; findings: {count}; against the model&apos;s verdict: {against}.</source>
        <translation>Pareceres de leitores: {count}; contra o resultado do modelo: {against}.</translation>
    </message>
    <message>
        <source>Still to be looked at again: {count}.</source>
        <translation>Ainda a reavaliar: {count}.</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>em dúvida</translation>
    </message>
    <message>
        <source>REFUSED BY THE PROGRAM – shown at a person&apos;s request</source>
        <translation>REJEITADA PELO PROGRAMA – exibida a pedido de uma pessoa</translation>
    </message>
    <message>
        <source>The model knows 1 to 5 years, view AP.</source>
        <translation>O modelo conhece de 1 a 5 anos, incidência AP.</translation>
    </message>
    <message>
        <source>NO VERDICT</source>
        <translation>SEM RESULTADO</translation>
    </message>
    <message>
        <source>Warnings, continued</source>
        <translation>Avisos, continuação</translation>
    </message>
    <message>
        <source>{count} warnings about this film</source>
        <translation>{count} avisos sobre esta radiografia</translation>
    </message>
    <message>
        <source>Warning about this film</source>
        <translation>Aviso sobre esta radiografia</translation>
    </message>
    <message>
        <source>{count} warnings about the model&apos;s verdict</source>
        <translation>{count} avisos sobre o resultado do modelo</translation>
    </message>
    <message>
        <source>Warning about the model&apos;s verdict</source>
        <translation>Aviso sobre o resultado do modelo</translation>
    </message>
    <message>
        <source>Warning: this verdict deserves less trust</source>
        <translation>Aviso: este resultado merece menos confiança</translation>
    </message>
    <message>
        <source>{count} warnings: this verdict deserves less trust</source>
        <translation>{count} avisos: este resultado merece menos confiança</translation>
    </message>
    <message>
        <source>and {count} more on the next page</source>
        <translation>e mais {count} na página seguinte</translation>
    </message>
    <message>
        <source>RESEARCH USE ONLY</source>
        <translation>SOMENTE PARA PESQUISA</translation>
    </message>
    <message>
        <source>Not a medical device. Do not diagnose or treat by it: a qualified person must read the film.</source>
        <translation>Não é um dispositivo médico. Não use para diagnosticar nem tratar: uma pessoa qualificada deve ler a radiografia.</translation>
    </message>
    <message>
        <source>Between the ends of the hatched part of the scale the verdict is UNCERTAIN.</source>
        <translation>Entre as extremidades da parte hachurada da escala, o resultado é INCERTO.</translation>
    </message>
    <message>
        <source>The score runs from 0 (like the normal films of the training set) to 1 (like those with pneumonia). It is the output of a computer model, not the probability that this patient has pneumonia. The verdict says on which side of the operating point the score lies. The heatmap (Grad-CAM) shows which parts of the film raised the score; it does not outline disease. The model was trained on AP films of children of one to five years from one hospital: for other patients and other sites its accuracy is unknown until it has been checked there.</source>
        <translation>O escore vai de 0 (como as radiografias normais do conjunto de treinamento) a 1 (como as que têm pneumonia). É a saída de um modelo de computador, não a probabilidade de este paciente ter pneumonia. O resultado diz de que lado do ponto de corte está o escore. O mapa de calor (Grad-CAM) mostra quais partes da radiografia aumentaram o escore; ele não delimita a doença. O modelo foi treinado com radiografias AP de crianças de um a cinco anos de um único hospital: para outros pacientes e outros locais, a acurácia é desconhecida até ser verificada ali.</translation>
    </message>
    <message>
        <source>PNEUMONIA</source>
        <translation>PNEUMONIA</translation>
    </message>
    <message>
        <source>NORMAL</source>
        <translation>NORMAL</translation>
    </message>
    <message>
        <source>UNCERTAIN</source>
        <translation>INCERTO</translation>
    </message>
    <message>
        <source>screened</source>
        <translation>analisada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeitada</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erro</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>não informada</translation>
    </message>
    <message>
        <source>Age {age} · View {view}</source>
        <translation>Idade {age} · Incidência {view}</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>ID do paciente</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Date of study</source>
        <translation>Data do exame</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>Número de acesso</translation>
    </message>
    <message>
        <source>Reader&apos;s note, continued</source>
        <translation>Nota do leitor, continuação</translation>
    </message>
    <message>
        <source>Reader&apos;s note</source>
        <translation>Nota do leitor</translation>
    </message>
</context>
<context>
    <name>Retracing</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Undone: {words}.</source>
        <translation>Desfeito: {words}.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Done again: {words}.</source>
        <translation>Refeito: {words}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>ReviewDesk</name>
    <message>
        <source>Findings taken back: {count}.</source>
        <translation>Pareceres retirados: {count}.</translation>
    </message>
    <message>
        <source>What you said before you saw the model&apos;s verdict stays on record. You can change it.</source>
        <translation>O que você disse antes de ver o resultado do modelo fica registrado. Você pode mudá-lo.</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>reader&apos;s finding ({count})</source>
        <translation>parecer do leitor ({count})</translation>
    </message>
    <message>
        <source>{file}: you said {verdict}. {comparison}</source>
        <translation>{file}: você disse {verdict}. {comparison}</translation>
    </message>
    <message>
        <source>Films that you called: {count}.</source>
        <translation>Radiografias com seu parecer: {count}.</translation>
    </message>
    <message>
        <source>Left out, as you have to read each by itself first: {count}.</source>
        <translation>Deixadas de fora, pois você tem de ler cada uma sozinha primeiro: {count}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>RocCurve</name>
    <message>
        <source>ROC curve: sensitivity {sensitivity}, share of false alarms {alarms}</source>
        <translation>Curva ROC: sensibilidade {sensitivity}, proporção de alarmes falsos {alarms}</translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation>alarmes falsos</translation>
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
        <translation>{count} pixels (o arquivo não dá escala)</translation>
    </message>
    <message>
        <source>{length} mm in the image</source>
        <translation>{length} mm na imagem</translation>
    </message>
</context>
<context>
    <name>ScoreScale</name>
    <message>
        <source>Score {score} on a scale from 0 to 1; operating point {threshold}</source>
        <translation>Escore {score} em uma escala de 0 a 1; ponto de corte {threshold}</translation>
    </message>
    <message>
        <source>uncertain from {low} to {high}</source>
        <translation>incerto de {low} a {high}</translation>
    </message>
    <message>
        <source>operating point {threshold}</source>
        <translation>ponto de corte {threshold}</translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>Patient, file or note</source>
        <translation>Paciente, arquivo ou nota</translation>
    </message>
    <message>
        <source>Words to look for in patient, file and note</source>
        <translation>Palavras a procurar em paciente, arquivo e nota</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Até</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como no sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark for a darkened room, light for a lit one; the film itself is always on black</source>
        <translation>Escuro para uma sala escura, claro para uma sala clara; a radiografia fica sempre sobre preto</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>The language of the window</source>
        <translation>O idioma da janela</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>The size of all text, in percent of what the system asks for</source>
        <translation>O tamanho de todo o texto, em porcentagem do que o sistema pede</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Ta&amp;manho do texto</translation>
    </message>
    <message>
        <source>The language changes when this dialog is closed. Films that are being screened go on.</source>
        <translation>O idioma muda quando esta janela é fechada. As radiografias em análise continuam.</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>Como no sistema ({language})</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>The history keeps every film that was screened, with the patient&apos;s name as the file gives it, the verdict, and what a reader made of it. The films themselves stay where they are.</source>
        <translation>O histórico guarda cada radiografia analisada, com o nome do paciente como está no arquivo, o resultado e o parecer do leitor. As radiografias em si ficam onde estão.</translation>
    </message>
    <message>
        <source>Older entries are deleted when the program starts</source>
        <translation>Os registros mais antigos são excluídos quando o programa é aberto</translation>
    </message>
    <message>
        <source>&amp;Keep for</source>
        <translation>Tempo de &amp;guarda</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Pasta</translation>
    </message>
    <message>
        <source>Another folder holds from the next start of the program on. The history in the old folder is neither moved nor deleted: copy that folder&apos;s contents to the new one first if you want to keep them in sight. Choose a folder of this computer that only you can open; on a shared one others could read it.</source>
        <translation>A nova pasta vale a partir da próxima vez que o programa for aberto. O histórico da pasta antiga não é movido nem excluído: se quiser mantê-lo à vista, copie antes o conteúdo dela para a nova. Escolha uma pasta deste computador que só você possa abrir; em uma pasta compartilhada, outros poderiam lê-lo.</translation>
    </message>
    <message>
        <source>&amp;Delete all history…</source>
        <translation>&amp;Excluir todo o histórico…</translation>
    </message>
    <message>
        <source>Delete every entry and picture of the history; no film is deleted</source>
        <translation>Excluir todos os registros e imagens do histórico; nenhuma radiografia é excluída</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>Months: {count}</source>
        <translation>Meses: {count}</translation>
    </message>
    <message>
        <source>Years: {count}</source>
        <translation>Anos: {count}</translation>
    </message>
    <message>
        <source>Folder of the history</source>
        <translation>Pasta do histórico</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Esc&amp;olher…</translation>
    </message>
    <message>
        <source>Choose another folder for the history</source>
        <translation>Escolher outra pasta para o histórico</translation>
    </message>
    <message>
        <source>&amp;Usual place</source>
        <translation>Local &amp;habitual</translation>
    </message>
    <message>
        <source>Where this system keeps the data of programs</source>
        <translation>Onde este sistema guarda os dados dos programas</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder. Choose another one.</source>
        <translation>Não é possível gravar nesta pasta. Escolha outra.</translation>
    </message>
    <message>
        <source>Long work</source>
        <translation>Análises longas</translation>
    </message>
    <message>
        <source>A message of the system when the window is not in front</source>
        <translation>Uma mensagem do sistema quando a janela não está na frente</translation>
    </message>
    <message>
        <source>&amp;Tell me when all films are screened</source>
        <translation>&amp;Avisar quando todas as radiografias estiverem analisadas</translation>
    </message>
    <message>
        <source>The screen may go dark, but the work goes on</source>
        <translation>A tela pode se apagar, mas o trabalho continua</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake meanwhile</source>
        <translation>&amp;Manter o computador ligado enquanto isso</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: the program opens no connection, and sends neither films nor figures on its use to anybody.</source>
        <translation>Nada sai deste computador: o programa não abre nenhuma conexão e não envia a ninguém radiografias nem números sobre o seu uso.</translation>
    </message>
    <message>
        <source>History: names and numbers of patients, small pictures, verdicts and notes</source>
        <translation>Histórico: nomes e números de pacientes, imagens pequenas, resultados e notas</translation>
    </message>
    <message>
        <source>Log: what went wrong and where, without patients or file names</source>
        <translation>Registro: o que deu errado e onde, sem pacientes nem nomes de arquivos</translation>
    </message>
    <message>
        <source>Settings: these choices, and the folders that were opened last</source>
        <translation>Configurações: estas escolhas e as últimas pastas abertas</translation>
    </message>
    <message>
        <source>Reports and tables hold what stands in the list, and lie where you saved them. Whoever may use your account of this computer can open all of these; where it may be stolen, have its disk encrypted.</source>
        <translation>Relatórios e tabelas contêm o que está na lista e ficam onde você os salvou. Quem pode usar a sua conta neste computador pode abrir tudo isso; se houver risco de roubo do computador, mande criptografar o disco.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Read films blind where you can: readers who see a wrong verdict first miss more of what is on the film.</source>
        <translation>Faça leitura cega sempre que puder: leitores que veem antes um resultado errado deixam passar mais do que está na radiografia.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Another model screens from the next film on. Films that were screened keep their results until they are screened again.</source>
        <translation>Outro modelo passa a ser usado a partir da próxima radiografia. As já analisadas mantêm seus resultados até serem analisadas de novo.</translation>
    </message>
    <message>
        <source>&amp;Operating point…</source>
        <translation>Ponto de &amp;corte…</translation>
    </message>
    <message>
        <source>From which score on a film is called pneumonia, and what follows from it</source>
        <translation>A partir de que escore uma radiografia é classificada como pneumonia e o que isso acarreta</translation>
    </message>
    <message>
        <source>Read films &amp;before the verdict is shown</source>
        <translation>Ler as radiografias &amp;antes de o resultado ser exibido</translation>
    </message>
    <message>
        <source>Blind reading: verdict, score and heatmap stay hidden until you have made your call</source>
        <translation>Leitura cega: resultado, escore e mapa de calor ficam ocultos até você dar seu parecer</translation>
    </message>
    <message>
        <source>After a &amp;call, go on to the next film when reading blind</source>
        <translation>Depois do parecer, ir para a &amp;próxima radiografia na leitura cega</translation>
    </message>
    <message>
        <source>The next film that waits for a reader is shown as soon as you have made your call</source>
        <translation>A próxima radiografia que aguarda leitura é exibida assim que você der seu parecer</translation>
    </message>
    <message>
        <source>After a call, go on to the next film with the &amp;verdict in sight</source>
        <translation>Depois do parecer, ir para a próxima radiografia com &amp;resultado à vista</translation>
    </message>
    <message>
        <source>Show the &amp;patient&apos;s name and number on the film</source>
        <translation>Mostrar o &amp;nome e o número do paciente na radiografia</translation>
    </message>
    <message>
        <source>In the corners of the film, where the file names the patient</source>
        <translation>Nos cantos da radiografia, quando o arquivo traz o nome do paciente</translation>
    </message>
    <message>
        <source>Sound with &amp;warnings</source>
        <translation>Som nos a&amp;visos</translation>
    </message>
    <message>
        <source>The system&apos;s sound when something went wrong</source>
        <translation>O som do sistema quando algo deu errado</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Whether a film is shown with its heatmap at first</source>
        <translation>Se uma radiografia é exibida já com o mapa de calor</translation>
    </message>
    <message>
        <source>&amp;Show the heatmap</source>
        <translation>&amp;Mostrar o mapa de calor</translation>
    </message>
    <message>
        <source>The colours of the heatmap, from weak to strong</source>
        <translation>As cores do mapa de calor, de fraco a forte</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Cores</translation>
    </message>
    <message>
        <source>How much of the film the heatmap covers</source>
        <translation>Quanto o mapa de calor cobre a radiografia</translation>
    </message>
    <message>
        <source>&amp;Opacity</source>
        <translation>&amp;Opacidade</translation>
    </message>
    <message>
        <source>Heat below this part of the strongest is not drawn</source>
        <translation>Calor abaixo desta parte do mais forte não é desenhado</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>L&amp;imiar</translation>
    </message>
    <message>
        <source>Draw lines in place of colours, so that the film stays in sight</source>
        <translation>Desenhar linhas em vez de cores, para a radiografia continuar à vista</translation>
    </message>
    <message>
        <source>&amp;Lines of equal heat</source>
        <translation>&amp;Linhas de igual calor</translation>
    </message>
    <message>
        <source>&amp;Fast model</source>
        <translation>Modelo &amp;rápido</translation>
    </message>
    <message>
        <source>F&amp;ull model (recommended)</source>
        <translation>Modelo com&amp;pleto (recomendado)</translation>
    </message>
    <message>
        <source>About {times} times as fast as the full model.</source>
        <translation>Cerca de {times} vezes mais rápido que o modelo completo.</translation>
    </message>
    <message>
        <source>On its validation films it finds {found} of those with pneumonia and rightly passes {passed} of the others; area under the curve {area} ({low} to {high}).</source>
        <translation>Nas suas radiografias de validação, encontra {found} das que mostram pneumonia e deixa passar, com razão, {passed} das outras; área sob a curva: {area} ({low} a {high}).</translation>
    </message>
    <message>
        <source>That area is {loss} less than the full model&apos;s.</source>
        <translation>Essa área é {loss} menor que a do modelo completo.</translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation>{value}%</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <source>Theme, language, reading, history and privacy</source>
        <translation>Tema, idioma, leitura, histórico e privacidade</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Confi&amp;gurações…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Páginas das configurações</translation>
    </message>
    <message>
        <source>Make this page as it was at first</source>
        <translation>Deixar esta página como no início</translation>
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
        <translation>O PneumoScan já está aberto, mas não responde.</translation>
    </message>
    <message>
        <source>As soon as it does, it is shown with what you have opened. Or open a second window beside it: that has a list of its own, and both write into the same history.</source>
        <translation>Assim que responder, ele é exibido com o que você abriu. Você também pode abrir uma segunda janela: ela tem a própria lista, e as duas gravam no mesmo histórico.</translation>
    </message>
    <message>
        <source>Open a &amp;second window</source>
        <translation>Abrir uma &amp;segunda janela</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>StatusArea</name>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Research use only</source>
        <translation>Somente para pesquisa</translation>
    </message>
</context>
<context>
    <name>SupportBundleDialog</name>
    <message>
        <source>Save a support bundle</source>
        <translation>Salvar pacote de suporte</translation>
    </message>
    <message>
        <source>What the bundle holds</source>
        <translation>O que o pacote contém</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>Reunindo…</translation>
    </message>
    <message>
        <source>ZIP file</source>
        <translation>Arquivo ZIP</translation>
    </message>
    <message>
        <source>Files in the bundle: {names}.</source>
        <translation>Arquivos no pacote: {names}.</translation>
    </message>
    <message>
        <source>The bundle could not be saved ({reason}). Choose another folder.</source>
        <translation>Não foi possível salvar o pacote ({reason}). Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Saved as {name}. Nothing was sent: give it to whoever helps you.</source>
        <translation>Salvo como {name}. Nada foi enviado: entregue-o a quem ajuda você.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>Escolher onde salvar</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>Mostrar &amp;pasta</translation>
    </message>
    <message>
        <source>Show the folder that holds the bundle</source>
        <translation>Mostrar a pasta onde está o pacote</translation>
    </message>
    <message>
        <source>A ZIP file for whoever helps you when something goes wrong: the log, and what program and computer are like. No patient data, no names of files or folders. This is all that will be in it; read it before you give it away.</source>
        <translation>Um arquivo ZIP para quem ajuda você quando algo dá errado: o registro e informações sobre o programa e o computador. Sem dados de pacientes, sem nomes de arquivos ou pastas. Aqui está tudo o que ele vai conter; leia antes de entregá-lo.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Research use only. Not a medical device; a score is not a diagnosis.</source>
        <translation>Somente para pesquisa. Não é um dispositivo médico; um escore não é um diagnóstico.</translation>
    </message>
    <message>
        <source>The model knows only children of one to five years: its verdict on anyone else means nothing.</source>
        <translation>O modelo só conhece crianças de um a cinco anos: o resultado para qualquer outra pessoa não tem nenhum valor.</translation>
    </message>
    <message>
        <source>PNEUMONIA</source>
        <translation>PNEUMONIA</translation>
    </message>
    <message>
        <source>NORMAL</source>
        <translation>NORMAL</translation>
    </message>
    <message>
        <source>UNCERTAIN</source>
        <translation>INCERTO</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Not screened</source>
        <translation>Não analisada</translation>
    </message>
    <message>
        <source>Screening…</source>
        <translation>Analisando…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>A ler</translation>
    </message>
    <message>
        <source>Screened</source>
        <translation>Analisada</translation>
    </message>
    <message>
        <source>Warning: {sentence}</source>
        <translation>Aviso: {sentence}</translation>
    </message>
    <message>
        <source>Shown anyway</source>
        <translation>Exibida a pedido</translation>
    </message>
    <message>
        <source>turned clockwise by 90 degrees</source>
        <translation>girada 90 graus no sentido horário</translation>
    </message>
    <message>
        <source>turned by 180 degrees</source>
        <translation>girada 180 graus</translation>
    </message>
    <message>
        <source>turned anticlockwise by 90 degrees</source>
        <translation>girada 90 graus no sentido anti-horário</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>espelhada</translation>
    </message>
    <message>
        <source>black and white exchanged</source>
        <translation>preto e branco trocados</translation>
    </message>
    <message>
        <source>as it is in the file</source>
        <translation>como está no arquivo</translation>
    </message>
    <message>
        <source>The score is too near to the operating point {threshold}: {then}</source>
        <translation>O escore está perto demais do ponto de corte {threshold}: {then}</translation>
    </message>
    <message>
        <source>The score lies between {low} and {high}, too near to the operating point {threshold}: {then}</source>
        <translation>O escore está entre {low} e {high}, perto demais do ponto de corte {threshold}: {then}</translation>
    </message>
    <message>
        <source>The score is at or above the operating point {threshold}: {then}</source>
        <translation>O escore está no ponto de corte {threshold} ou acima dele: {then}</translation>
    </message>
    <message>
        <source>The score is below the operating point {threshold}: {then}</source>
        <translation>O escore está abaixo do ponto de corte {threshold}: {then}</translation>
    </message>
    <message>
        <source>the film resembles films with pneumonia. Have it read.</source>
        <translation>a radiografia é parecida com radiografias com pneumonia. Encaminhe para leitura.</translation>
    </message>
    <message>
        <source>the film resembles films without pneumonia. That does not rule it out.</source>
        <translation>a radiografia é parecida com radiografias sem pneumonia. Isso não exclui pneumonia.</translation>
    </message>
    <message>
        <source>the film is not called either way. Have it read.</source>
        <translation>a radiografia não é classificada nem de um modo nem de outro. Encaminhe para leitura.</translation>
    </message>
    <message>
        <source>A score is not the probability that this patient is ill.</source>
        <translation>Um escore não é a probabilidade de este paciente estar doente.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>without verdict: {count}</source>
        <translation>sem resultado: {count}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>restante: {time}</translation>
    </message>
    <message>
        <source>{count} films a minute</source>
        <translation>{count} por minuto</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nascimento</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Data do exame</translation>
    </message>
    <message>
        <source>Accession</source>
        <translation>Nº de acesso</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Incidência</translation>
    </message>
    <message>
        <source>age not given</source>
        <translation>idade não informada</translation>
    </message>
    <message>
        <source>view not given</source>
        <translation>incidência não informada</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dia</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} dias</translation>
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
        <translation>1 mês</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} meses</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 ano</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} anos</translation>
    </message>
</context>
<context>
    <name>TrialDialog</name>
    <message>
        <source>Install a model</source>
        <translation>Instalar um modelo</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Radiografia</translation>
    </message>
    <message>
        <source>Model in force</source>
        <translation>Modelo ativo</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Modelo novo</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leitor</translation>
    </message>
    <message>
        <source>Looking for films to try it on…</source>
        <translation>Procurando radiografias para o teste…</translation>
    </message>
    <message>
        <source>The model in force cannot be used, so there is nothing to compare with.</source>
        <translation>O modelo ativo não pode ser usado; por isso, não há com que comparar.</translation>
    </message>
    <message>
        <source>Tried on {done} of {total} films; come out differently so far: {flips}.</source>
        <translation>Testado em {done} de {total} radiografias; mudam de resultado até agora: {flips}.</translation>
    </message>
    <message>
        <source>How much of the trial is done</source>
        <translation>Andamento do teste</translation>
    </message>
    <message>
        <source>Films that come out differently</source>
        <translation>Radiografias que mudam de resultado</translation>
    </message>
    <message>
        <source>Show &amp;all films</source>
        <translation>Mostrar &amp;todas as radiografias</translation>
    </message>
    <message>
        <source>Show also the films of which both models say the same</source>
        <translation>Mostrar também as radiografias em que os dois modelos concordam</translation>
    </message>
    <message>
        <source>&amp;I was told to install this older model</source>
        <translation>&amp;Recebi orientação para instalar este modelo mais antigo</translation>
    </message>
    <message>
        <source>An older model may have faults that the one in force has not</source>
        <translation>Um modelo mais antigo pode ter falhas que o ativo não tem</translation>
    </message>
    <message>
        <source>New: {facts}. Signed by {key} on {day}, for: {slot}.</source>
        <translation>Novo: {facts}. Assinado por {key} em {day}; tipo: {slot}.</translation>
    </message>
    <message>
        <source>In force: {facts}.</source>
        <translation>Ativo: {facts}.</translation>
    </message>
    <message>
        <source>Its operating point was moved to {threshold}; the new model begins with its own.</source>
        <translation>O ponto de corte do modelo ativo foi mudado para {threshold}; o novo começa com o seu próprio.</translation>
    </message>
    <message>
        <source>I&amp;nstall</source>
        <translation>&amp;Instalar</translation>
    </message>
    <message>
        <source>Put it in force; the model before stays, and you can go back to it</source>
        <translation>Ativá-lo; o modelo anterior é mantido, e você pode voltar a ele</translation>
    </message>
    <message>
        <source>Try on other &amp;films…</source>
        <translation>Testar em outras radio&amp;grafias…</translation>
    </message>
    <message>
        <source>Choose a folder of films to try it on; nothing of it is kept</source>
        <translation>Escolher uma pasta de radiografias para o teste; nada dela fica guardado</translation>
    </message>
</context>
<context>
    <name>Unkept</name>
    <message>
        <source>Settings cannot be kept: {folder} may not be written to.</source>
        <translation>As configurações não podem ser guardadas: {folder} não permite gravar.</translation>
    </message>
    <message>
        <source>There is no log of what goes wrong: its folder may not be written to.</source>
        <translation>Não há registro do que dá errado: não é permitido gravar na pasta dele.</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>The file cannot be read ({reason}). Check the stick, or copy the file to this computer first.</source>
        <translation>Não foi possível ler o arquivo ({reason}). Verifique o pen drive ou copie antes o arquivo para este computador.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB: it is no model. Choose another file.</source>
        <translation>O arquivo passa de {limit} MB: não é um modelo. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The file is no model, or it was damaged on its way ({reason}). Copy it anew from where you have it from.</source>
        <translation>O arquivo não é um modelo ou foi danificado no caminho ({reason}). Copie-o de novo de onde o obteve.</translation>
    </message>
    <message>
        <source>The model is not signed, so nobody vouches for it. It is not installed. Get a signed one.</source>
        <translation>O modelo não está assinado; por isso, ninguém responde por ele. Ele não é instalado. Obtenha um assinado.</translation>
    </message>
    <message>
        <source>The signature is none that this program knows: the file was changed, or comes from somebody else. It is not installed. Get it from those who gave you the program.</source>
        <translation>A assinatura não é conhecida por este programa: o arquivo foi alterado ou vem de outra pessoa. Ele não é instalado. Peça-o a quem lhe deu o programa.</translation>
    </message>
    <message>
        <source>The file {name} in it is not the one that was signed. The model is not installed. Get it from those who gave you the program.</source>
        <translation>O arquivo {name} contido nele não é o que foi assinado. O modelo não é instalado. Peça-o a quem lhe deu o programa.</translation>
    </message>
    <message>
        <source>The file {name} is missing from it. The model is not installed. Get a whole one.</source>
        <translation>Falta nele o arquivo {name}. O modelo não é instalado. Obtenha um completo.</translation>
    </message>
    <message>
        <source>There is a file in it that was not signed, {name}. The model is not installed. Get it from those who gave you the program.</source>
        <translation>Há nele um arquivo que não foi assinado: {name}. O modelo não é instalado. Peça-o a quem lhe deu o programa.</translation>
    </message>
    <message>
        <source>The model is made for a newer version of the program. Install that first.</source>
        <translation>O modelo é para uma versão mais nova do programa. Instale antes essa versão.</translation>
    </message>
    <message>
        <source>The model needs version {version} of the program, and this is {own}. Install that first.</source>
        <translation>O modelo precisa da versão {version} do programa, e esta é a {own}. Instale antes aquela versão.</translation>
    </message>
    <message>
        <source>The model was made for another way of preparing films ({theirs}; here {own}). Get one that is made for this version of the program.</source>
        <translation>O modelo foi feito para outro modo de preparar as radiografias ({theirs}; aqui {own}). Obtenha um feito para esta versão do programa.</translation>
    </message>
    <message>
        <source>The model cannot be used on this computer ({reason}). It is not installed; the one before stays.</source>
        <translation>O modelo não pode ser usado neste computador ({reason}). Ele não é instalado; o anterior é mantido.</translation>
    </message>
    <message>
        <source>{name} is in force already. There is nothing to install.</source>
        <translation>{name} já está ativo. Não há nada para instalar.</translation>
    </message>
    <message>
        <source>There is another model of the name {name}. Results could not be told apart, so it is not installed. Ask those who gave it to you for one with a name of its own.</source>
        <translation>Já há outro modelo com o nome {name}. Não seria possível distinguir os resultados; por isso, ele não é instalado. Peça a quem o deu a você um com outro nome.</translation>
    </message>
    <message>
        <source>{name} is older than {current}, which is in force. Install it only if you were told to.</source>
        <translation>{name} é mais antigo que {current}, que está ativo. Instale-o só se recebeu orientação para isso.</translation>
    </message>
    <message>
        <source>Another window of the program is changing the models. Wait a moment and try again.</source>
        <translation>Outra janela do programa está alterando os modelos. Espere um momento e tente de novo.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Make room on it and try again.</source>
        <translation>O disco está cheio. Nada foi alterado. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>The program&apos;s folder may not be written to. Nothing was changed. Check its permissions.</source>
        <translation>Não é permitido gravar na pasta do programa. Nada foi alterado. Verifique as permissões.</translation>
    </message>
    <message>
        <source>The models&apos; folder cannot be read or written ({reason}). Nothing was changed. Check the disk.</source>
        <translation>Não foi possível ler ou gravar a pasta dos modelos ({reason}). Nada foi alterado. Verifique o disco.</translation>
    </message>
    <message>
        <source>The program&apos;s own model is in force. There is none before it to go back to.</source>
        <translation>O modelo do próprio programa está ativo. Não há um anterior ao qual voltar.</translation>
    </message>
    <message>
        <source>Another model was put in force meanwhile. Nothing was changed. Look at the models anew.</source>
        <translation>Outro modelo foi ativado nesse meio-tempo. Nada foi alterado. Veja os modelos de novo.</translation>
    </message>
</context>
<context>
    <name>UpdatesDesk</name>
    <message>
        <source>Which models there are, a new one from a stick, and the way back</source>
        <translation>Que modelos há, como instalar um novo de um pen drive e como voltar ao anterior</translation>
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
        <translation>Instalar um modelo</translation>
    </message>
    <message>
        <source>The model is being read and checked…</source>
        <translation>O modelo está sendo lido e verificado…</translation>
    </message>
    <message>
        <source>{name} is signed, and is being tried out.</source>
        <translation>{name} está assinado e está sendo testado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Done. It screens once the model is chosen in the settings: {slot}.</source>
        <translation>Pronto. Ele fará a análise quando este modelo for escolhido nas configurações: {slot}.</translation>
    </message>
    <message>
        <source>{name} screens from now on. Films screened before keep their results.</source>
        <translation>A partir de agora, {name} faz a análise. As radiografias já analisadas mantêm seus resultados.</translation>
    </message>
    <message>
        <source>Undo puts the one before back in force.</source>
        <translation>Desfazer reativa o anterior.</translation>
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
        <translation>Paciente, segundo o arquivo</translation>
    </message>
    <message>
        <source>Choose a film in the worklist.</source>
        <translation>Selecione uma radiografia na lista.</translation>
    </message>
    <message>
        <source>Its verdict will appear here.</source>
        <translation>O resultado dela aparecerá aqui.</translation>
    </message>
    <message>
        <source>Score {score}</source>
        <translation>Escore {score}</translation>
    </message>
    <message>
        <source>Model {name}, SHA-256 {digest}…</source>
        <translation>Modelo {name}, SHA-256 {digest}…</translation>
    </message>
    <message>
        <source>What is known of the film</source>
        <translation>O que se sabe da radiografia</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Aumentar &amp;zoom</translation>
    </message>
    <message>
        <source>Make the film larger</source>
        <translation>Mostrar a radiografia maior</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Diminuir zoom</translation>
    </message>
    <message>
        <source>Make the film smaller</source>
        <translation>Mostrar a radiografia menor</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Ajustar</translation>
    </message>
    <message>
        <source>Show all of the film</source>
        <translation>Mostrar a radiografia inteira</translation>
    </message>
    <message>
        <source>One to on&amp;e</source>
        <translation>&amp;Tamanho real</translation>
    </message>
    <message>
        <source>Show each pixel of the film as one of the screen</source>
        <translation>Mostrar cada pixel da radiografia como um pixel da tela</translation>
    </message>
    <message>
        <source>&amp;Window presets…</source>
        <translation>&amp;Predefinições de janela…</translation>
    </message>
    <message>
        <source>Choose brightness and contrast</source>
        <translation>Escolher brilho e contraste</translation>
    </message>
    <message>
        <source>Set window by &amp;dragging</source>
        <translation>Definir &amp;janela arrastando</translation>
    </message>
    <message>
        <source>Drag up and down for brightness, to the sides for contrast (or with the right button at any time)</source>
        <translation>Arraste para cima e para baixo para o brilho, para os lados para o contraste (ou a qualquer hora com o botão direito)</translation>
    </message>
    <message>
        <source>In&amp;vert</source>
        <translation>In&amp;verter</translation>
    </message>
    <message>
        <source>Exchange black and white on the screen</source>
        <translation>Trocar preto e branco na tela</translation>
    </message>
    <message>
        <source>&amp;Turn right</source>
        <translation>&amp;Girar à direita</translation>
    </message>
    <message>
        <source>Turn the display clockwise; what was screened stays as it is</source>
        <translation>Girar a exibição no sentido horário; o que foi analisado fica como está</translation>
    </message>
    <message>
        <source>Turn &amp;left</source>
        <translation>Girar à &amp;esquerda</translation>
    </message>
    <message>
        <source>Turn the display anticlockwise; what was screened stays as it is</source>
        <translation>Girar a exibição no sentido anti-horário; o que foi analisado fica como está</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>Espel&amp;har</translation>
    </message>
    <message>
        <source>Exchange left and right on the screen; what was screened stays as it is</source>
        <translation>Trocar esquerda e direita na tela; o que foi analisado fica como está</translation>
    </message>
    <message>
        <source>&amp;Reset the display</source>
        <translation>&amp;Redefinir a exibição</translation>
    </message>
    <message>
        <source>All of the film, upright, as bright as its file asks for</source>
        <translation>A radiografia inteira, em pé, com o brilho que o arquivo pede</translation>
    </message>
    <message>
        <source>R&amp;uler</source>
        <translation>Rég&amp;ua</translation>
    </message>
    <message>
        <source>Drag a line to measure; again, or Esc, removes it</source>
        <translation>Arraste uma linha para medir; de novo, ou Esc, para removê-la</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Lado a lado</translation>
    </message>
    <message>
        <source>Show the film without heatmap beside the film with it</source>
        <translation>Mostrar a radiografia sem mapa de calor ao lado da radiografia com ele</translation>
    </message>
    <message>
        <source>&amp;Compare with previous film</source>
        <translation>&amp;Comparar com a anterior</translation>
    </message>
    <message>
        <source>Show a previous film of the same patient beside this one</source>
        <translation>Mostrar ao lado desta uma radiografia anterior do mesmo paciente</translation>
    </message>
    <message>
        <source>&amp;Patient text on the film</source>
        <translation>Dados do pacie&amp;nte na radiografia</translation>
    </message>
    <message>
        <source>Show name, number and date in the corners of the film</source>
        <translation>Mostrar nome, número e data nos cantos da radiografia</translation>
    </message>
</context>
<context>
    <name>ViewDesk</name>
    <message>
        <source>No film is shown.</source>
        <translation>Nenhuma radiografia exibida.</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Film</source>
        <translation>Radiografia</translation>
    </message>
    <message>
        <source>Film beside it</source>
        <translation>Radiografia ao lado</translation>
    </message>
    <message>
        <source>With heatmap</source>
        <translation>Com mapa de calor</translation>
    </message>
    <message>
        <source>Without heatmap</source>
        <translation>Sem mapa de calor</translation>
    </message>
    <message>
        <source>No film is shown.</source>
        <translation>Nenhuma radiografia exibida.</translation>
    </message>
    <message>
        <source>Display turned</source>
        <translation>Exibição girada</translation>
    </message>
    <message>
        <source>Ruler: the arrow keys draw a line</source>
        <translation>Régua: as setas desenham uma linha</translation>
    </message>
    <message>
        <source>No heatmap</source>
        <translation>Não há mapa de calor</translation>
    </message>
    <message>
        <source>Heatmap shown</source>
        <translation>Mapa de calor visível</translation>
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
        <translation>Mais ferramentas</translation>
    </message>
    <message>
        <source>Tools of the viewer</source>
        <translation>Ferramentas de visualização</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop films or folders here</source>
        <translation>Solte aqui radiografias ou pastas</translation>
    </message>
    <message>
        <source>DICOM, JPEG, PNG, BMP, TIFF or WebP. Nothing leaves this computer.</source>
        <translation>DICOM, JPEG, PNG, BMP, TIFF ou WebP. Nada sai deste computador.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Abertas por último</translation>
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
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Screened: {count}. In the list: {parts}.</source>
        <translation>Analisadas: {count}. Na lista: {parts}.</translation>
    </message>
    <message>
        <source>With warnings: {count}.</source>
        <translation>Com avisos: {count}.</translation>
    </message>
    <message>
        <source>To be reviewed: {count}.</source>
        <translation>A revisar: {count}.</translation>
    </message>
    <message>
        <source>In the list {count}: {parts}</source>
        <translation>Na lista {count}: {parts}</translation>
    </message>
    <message>
        <source>pneumonia {count}</source>
        <translation>pneumonia {count}</translation>
    </message>
    <message>
        <source>uncertain {count}</source>
        <translation>incerto {count}</translation>
    </message>
    <message>
        <source>normal {count}</source>
        <translation>normal {count}</translation>
    </message>
    <message>
        <source>without verdict {count}</source>
        <translation>sem resultado {count}</translation>
    </message>
    <message>
        <source>not screened {count}</source>
        <translation>não analisadas {count}</translation>
    </message>
    <message>
        <source>waiting {count}</source>
        <translation>em espera {count}</translation>
    </message>
    <message>
        <source>There are no files in what you opened.</source>
        <translation>Não há arquivos no que você abriu.</translation>
    </message>
    <message>
        <source>These films are in the list already.</source>
        <translation>Estas radiografias já estão na lista.</translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>Second look</source>
        <translation>Reavaliar</translation>
    </message>
    <message>
        <source>Disagrees</source>
        <translation>Discorda</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Dúvida</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Concorda</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lida</translation>
    </message>
    <message>
        <source>Reader: {verdict}</source>
        <translation>Leitor: {verdict}</translation>
    </message>
    <message>
        <source>Model: {verdict}, score {score}</source>
        <translation>Modelo: {verdict}, escore {score}</translation>
    </message>
    <message>
        <source>Called before the model&apos;s verdict was seen: look at it a second time.</source>
        <translation>Parecer dado antes de ver o resultado do modelo: olhe de novo.</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>RX</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Escore</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Lida</translation>
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
        <translation>Lista</translation>
    </message>
    <message>
        <source>No film in the list fits what is asked for above.</source>
        <translation>Nenhuma radiografia da lista atende ao filtro acima.</translation>
    </message>
</context>
<context>
    <name>_Worker</name>
    <message>
        <source>an unexpected fault ({kind})</source>
        <translation>um erro inesperado ({kind})</translation>
    </message>
    <message>
        <source>The models cannot be read or changed: an unexpected fault ({kind}).</source>
        <translation>Não foi possível ler ou alterar os modelos: erro inesperado ({kind}).</translation>
    </message>
</context>
<context>
    <name>_Writer</name>
    <message>
        <source>The file could not be written ({reason}). Choose another place.</source>
        <translation>Não foi possível gravar o arquivo ({reason}). Escolha outro lugar.</translation>
    </message>
    <message>
        <source>The file could not be written: an unexpected fault ({kind}).</source>
        <translation>Não foi possível gravar o arquivo: erro inesperado ({kind}).</translation>
    </message>
</context>
</TS>

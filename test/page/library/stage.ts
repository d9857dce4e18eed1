import { mountLibrary } from './mount-library.ts';
import { SAMPLE_LIBRARY } from './sample-library.ts';

mountLibrary(SAMPLE_LIBRARY);
